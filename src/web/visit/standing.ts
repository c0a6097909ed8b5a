// The standing of the open programme, computed once for all components that show a part of it.
import { type Programme, type Standing, standingOf, type Visit } from "#domain";

interface Counted {
  readonly programme: Programme | undefined;
  readonly standing: Standing;
}

const counted = new WeakMap<Visit, Counted>();

/** Returns the standing of the programme of a visit. Computed again only for another programme. */
export function standingIn(visit: Visit, programme: Programme | undefined): Standing {
  const known = counted.get(visit);
  if (known && known.programme === programme) return known.standing;
  const standing = standingOf(visit, programme);
  counted.set(visit, { programme, standing });
  return standing;
}
