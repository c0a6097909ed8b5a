// Draws a disruption of a programme and the moment at which it becomes known.
import type { Random } from "#base/random.ts";
import { type Disruption, localTimeOf, type Placement, type Programme, type Visit, zoneOn } from "#domain";

export interface DrawnDisruption {
  readonly disruption: Disruption;
  /** The epoch minute at which the disruption becomes known; undefined if that is before the visit. */
  readonly now: number | undefined;
}

/** Draws a disruption of one item of a programme; half of them become known while the visit is under way. */
export function drawDisruption(visit: Visit, programme: Programme, random: Random): DrawnDisruption {
  const item = pick(programme.placements, random);
  const disruption = disruptionOf(visit, item, random);
  const isUnderWay = random.next() < 0.5;
  return { disruption, now: isUnderWay ? momentOf(disruption, item, programme, random) : undefined };
}

const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)] as T;

function disruptionOf(visit: Visit, item: Placement, random: Random): Disruption {
  const minutes = 5 * (3 + random.below(22));
  const local = (minute: number) => {
    const zone = zoneOn(visit, localTimeOf(minute, visit.legs[0]?.zone ?? "UTC"));
    return localTimeOf(minute, zone);
  };
  const period = { from: local(item.start), to: local(item.start + 60 * (2 + random.below(8))) };
  switch (random.below(visit.interpreters.length > 0 ? 6 : 5)) {
    case 0:
      return { event: "late", who: item.activity, minutes };
    case 1:
      return { event: "over", activity: item.activity, minutes };
    case 2:
      return { event: "withdrawn", activity: item.activity };
    case 3:
      return item.place === null
        ? { event: "over", activity: item.activity, minutes }
        : { event: "closed", place: item.place, ...period };
    case 4:
      return { event: "ill", person: pick(item.attendees, random), ...period };
    default:
      return { event: "lost", interpreter: pick(visit.interpreters, random).id, ...period };
  }
}

/**
 * Returns when a disruption becomes known: during a session that runs over, otherwise at the start of an earlier
 * item. Returns undefined if there is no earlier item.
 */
function momentOf(
  disruption: Disruption,
  item: Placement,
  programme: Programme,
  random: Random,
): number | undefined {
  if (disruption.event === "over") return item.start + random.below(item.end - item.start);
  const earlier = programme.placements.filter((other) => other.start < item.start);
  return earlier.length === 0 ? undefined : pick(earlier, random).start;
}
