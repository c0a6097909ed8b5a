// The check of one placement among the others. It examines only what the placement affects, so that it can
// answer during a drag.
import {
  type Finding,
  indexVisit,
  interpretersOf,
  type Placement,
  type Programme,
  type Visit,
} from "#domain";
import { besideAgreements } from "./agreed.ts";
import { contextsOf, demandsIn } from "./demands.ts";

/** Days further away do not affect each other, except for where people come from and go to. */
const nearMinutes = 2 * 1440;

/** Returns the findings that a placement would add among the others of a programme. */
export type PlacementCheck = (placement: Placement) => Finding[];

/**
 * Prepares the check of single placements: the findings that a placement adds to the programme without it,
 * named as `check` names them. Leaves out vehicles and transfers, which depend on the whole programme.
 */
export function placementCheck(visit: Visit, programme: Programme): PlacementCheck {
  const index = indexVisit(visit);
  const contextOf = contextsOf(visit);
  const judged = (placements: readonly Placement[]): Finding[] => {
    const around = { ...programme, placements: [...placements], transfers: [] };
    const context = contextOf(around);
    const found = demandsIn(context).filter(({ rule }) => rule !== "transfer" && rule !== "activity-missing");
    return [...besideAgreements(visit, around, found)];
  };
  const placeOf = (placement: Placement) =>
    placement.place === null ? undefined : index.sites.get(placement.place)?.place.id;
  const attending = (placement: Placement) => [...placement.attendees, ...interpretersOf(visit, placement)];
  const inOrder = [...programme.placements].sort((a, b) => a.start - b.start);
  /**
   * Returns, for each person, the items before and after the days around a placement, back and forward to the
   * nearest one with a place. Transfers begin and end there and skip items without a place.
   */
  const neighboursFarAway = (placement: Placement, people: ReadonlySet<string>): Set<Placement> => {
    const last = new Map<string, Placement[]>();
    const next: Placement[] = [];
    const arrived = new Set<string>();
    for (const other of inOrder) {
      const isBefore = other.end < placement.start - nearMinutes;
      if (!isBefore && other.start <= placement.end + nearMinutes) continue;
      for (const id of attending(other)) {
        if (!people.has(id)) continue;
        if (isBefore) last.set(id, other.place === null ? [...(last.get(id) ?? []), other] : [other]);
        else if (!arrived.has(id)) {
          next.push(other);
          if (other.place !== null) arrived.add(id);
        }
      }
    }
    return new Set([...[...last.values()].flat(), ...next]);
  };
  return (placement) => {
    const activity = index.activities.get(placement.activity);
    const people = new Set<string>(attending(placement));
    const ordered = new Set<string>(activity?.after.map((order) => order.activity));
    const place = placeOf(placement);
    const neighbours = neighboursFarAway(placement, people);
    const around = programme.placements.filter((other) => {
      if (other.activity === placement.activity) return false;
      if (ordered.has(other.activity) || neighbours.has(other)) return true;
      if (index.activities.get(other.activity)?.after.some((order) => order.activity === placement.activity))
        return true;
      if (other.end < placement.start - nearMinutes || other.start > placement.end + nearMinutes)
        return false;
      if (
        place !== undefined &&
        placeOf(other) === place &&
        other.start < placement.end &&
        placement.start < other.end
      )
        return true;
      return attending(other).some((id) => people.has(id));
    });
    const before = new Set(judged(around).map((finding) => JSON.stringify(finding)));
    return judged([...around, placement]).filter((finding) => !before.has(JSON.stringify(finding)));
  };
}
