// The part of a visit that a finding is about.
import type { Path } from "../validation/problem.ts";
import type { Visit } from "../visit/visit.ts";
import type { Finding, Subject } from "./finding.ts";

/**
 * Returns the path in a visit of the subject of a finding: its first activity, otherwise the next thing that it names.
 */
export function pathOfFinding(visit: Visit, { rule, subjects }: Finding): Path {
  const activity = subjects.find(({ kind }) => kind === "activity");
  for (const subject of activity ? [activity, ...subjects] : subjects) {
    const path = pathOfSubject(visit, subject);
    if (path.length > 0) return path;
  }
  return pathOfSubject(visit, { kind: "rule", id: rule });
}

function pathOfSubject(visit: Visit, { kind, id }: Subject): Path {
  const among = (key: string, list: readonly { readonly id: string }[]): Path => {
    const at = list.findIndex((one) => one.id === id);
    return at < 0 ? [] : [key, at];
  };
  switch (kind) {
    case "activity":
      return among("activities", visit.activities);
    case "person":
      return among("people", visit.people);
    case "delegation":
      return among("delegations", visit.delegations);
    case "party":
      return (
        visit.delegations
          .map(({ parties }, d) => ({ d, p: parties.findIndex((party) => party.id === id) }))
          .filter(({ p }) => p >= 0)
          .map(({ d, p }): Path => ["delegations", d, "parties", p])[0] ?? []
      );
    case "place":
      return placePath(visit, id);
    case "leg":
      return among("legs", visit.legs);
    case "organisation":
      return among("organisations", visit.organisations);
    case "interpreter":
      return among("interpreters", visit.interpreters);
    case "vehicle":
      return among("vehicles", visit.vehicles);
    case "wish":
      return among("wishes", visit.wishes);
    case "topic":
      return among("topics", visit.topics);
    case "rule": {
      const at = visit.rules.findIndex(({ rule }) => rule === id);
      return at < 0 ? [] : ["rules", at];
    }
    case "visit":
      return [];
  }
}

/** Returns the path of a place or of a room within one. */
function placePath({ places }: Visit, id: string): Path {
  for (const [i, place] of places.entries()) {
    if (place.id === id) return ["places", i];
    const room = place.rooms.findIndex((one) => one.id === id);
    if (room >= 0) return ["places", i, "rooms", room];
  }
  return [];
}
