// Mornings: people whose first item of the day is not where they slept need a transfer to it.
import { elementAt } from "#base/element-at.ts";
import {
  bedOf,
  type Finding,
  isMovement,
  type Leg,
  type PersonId,
  type PlaceId,
  type Placement,
  type Subject,
  stayOf,
  type Transfer,
  toZoned,
  wakingDate,
} from "#domain";
import { blocking, type CheckContext } from "./context.ts";
import { legOf } from "./days.ts";

/** A person or interpreter of a programme, with everything that they attend or interpret, in order. */
export interface Timeline {
  readonly kind: "person" | "interpreter";
  readonly id: string;
  readonly placements: readonly Placement[];
  readonly rides: readonly Transfer[];
}

/** Returns a finding for the first item of each day to which no transfer leads from the overnight place. */
export function checkMornings(context: CheckContext, { kind, id, placements, rides }: Timeline): Finding[] {
  const { index, visit } = context;
  const arrival = kind === "person" ? stayOf(visit, id as PersonId).arrival?.activity.id : undefined;
  let awake: string | undefined;
  return placements.flatMap((placement): Finding[] => {
    const { leg, date } = dayOf(context, placement);
    const isFirst = awake !== date;
    awake = wakingDay(context, placement, date);
    const { place, activity } = placement;
    if (!isFirst || place === null || activity === arrival) return [];
    const eve = Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
    const bed =
      kind === "person"
        ? bedOf(visit, id as PersonId, eve, leg)
        : (index.interpreters.get(id)?.base ?? leg.base);
    const site = (at: PlaceId) => index.sites.get(at)?.place;
    const there = site(place);
    if (!bed || !there || site(bed) === there || site(bed)?.leg !== there.leg) return [];
    // The distance is unknown, so no transfer can be expected.
    if (context.ways().options(bed, place, placement.start).length === 0) return [];
    const isBrought = rides.some(
      ({ to, end }) => site(to) === there && end <= placement.start && end > placement.start - 1440,
    );
    if (isBrought) return [];
    const subjects: Subject[] = [
      { kind, id },
      { kind: "place", id: site(bed)?.id ?? bed },
      { kind: "activity", id: activity },
    ];
    return [blocking("transfer", "morning", 1, subjects, { startAt: placement.start })];
  });
}

function dayOf(context: CheckContext, placement: Placement): { leg: Leg; date: string } {
  const activity = context.index.activities.get(placement.activity);
  const here = activity ? legOf(context, placement, activity) : elementAt(context.visit.legs, 0);
  return { leg: here, date: toZoned(placement.start, here.zone).toPlainDate().toString() };
}

/** Returns the date on which somebody wakes up after an item: the next day after a night on the train. */
function wakingDay({ index }: CheckContext, placement: Placement, date: string): string {
  const activity = index.activities.get(placement.activity);
  if (!activity || !isMovement(activity.kind)) return date;
  const to = activity.endsAt ?? placement.place;
  return to ? wakingDate(placement, date, index.legOfPlace(to).zone) : date;
}
