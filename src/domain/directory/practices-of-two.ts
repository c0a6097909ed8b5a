// Practices that one of two organisations owns and the other saw, assessed or took over: each once, with its sightings.
import type { Text } from "../visit/text.ts";
import { appearanceKey } from "./appearance.ts";
import type { DigestPractice, VisitDigest } from "./digest.ts";
import { type Directory, nameOfEntity } from "./directory.ts";
import type { Whose, WhoseIs } from "./whose.ts";

export interface PracticeOfTwo {
  /** The id of the practice in the directory. */
  readonly key: string;
  readonly title: Text;
  /** The owner of the practice; the other organisation takes it over. */
  readonly whose: Whose;
  /** The state that the other side has reached. */
  readonly taken: string;
  /** The day on which it reached this state. */
  readonly date: string | null;
  /** The entries on which this is based, visit by visit. */
  readonly sightings: readonly {
    readonly visit: string;
    readonly id: string;
    readonly activity: string;
    readonly date: string | null;
  }[];
}

const order = ["seen", "dropped", "assessed", "adapted", "adopted"];

/** Practices between two organisations, from the visits in which both appear. */
export function practicesOfTwo(
  directory: Directory,
  together: readonly VisitDigest[],
  whoseIs: WhoseIs,
): readonly PracticeOfTwo[] {
  const found = new Map<string, PracticeOfTwo>();
  for (const digest of together) {
    for (const practice of digest.practices) {
      const whose = whoseIs(digest, practice.owner);
      const taker = whose && takerOf(practice, (id) => whoseIs(digest, id), whose);
      const entity = directory.practices.of(appearanceKey(digest.visit, practice.id));
      if (!whose || !taker || !entity) continue;
      const sightings = practice.sightings.map(({ activity, date }) => ({
        visit: digest.visit,
        id: practice.id,
        activity,
        date,
      }));
      const known = found.get(entity.key);
      const { state: taken, date } = taker;
      const isFurther = !known || order.indexOf(taken) >= order.indexOf(known.taken);
      found.set(entity.key, {
        key: entity.key,
        title: nameOfEntity(entity),
        whose,
        ...(isFurther ? { taken, date } : { taken: known.taken, date: known.date }),
        sightings: [...(known?.sightings ?? []), ...sightings],
      });
    }
  }
  return [...found.values()];
}

/** The furthest state that somebody of the other side has reached with a practice. */
function takerOf(
  { takers }: DigestPractice,
  whoseIs: (id: string) => Whose | undefined,
  owner: Whose,
): DigestPractice["takers"][number] | undefined {
  return takers
    .filter(({ organisation }) => ![undefined, owner].includes(whoseIs(organisation)))
    .toSorted((a, b) => order.indexOf(b.state) - order.indexOf(a.state))[0];
}
