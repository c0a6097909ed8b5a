// Parts of a visit that nothing can use: parties without people, and places that nobody can reach.
import { problem, type VisitProblem } from "./problem.ts";
import { shown, spot } from "./raw.ts";
import { membershipOf } from "./validate-attendance.ts";

/** Parties without people: they can be invited, but nobody attends. */
export function emptyParties(raw: unknown): VisitProblem[] {
  const top = spot(raw);
  const { members } = membershipOf(top);
  return top
    .at("delegations")
    .items()
    .flatMap((delegation) => delegation.at("parties").items())
    .flatMap((party) => {
      const id = party.at("id");
      return id.text !== undefined && members(id.text)?.size === 0
        ? [problem("party-empty", id.path, { got: shown(id.text) })]
        : [];
    });
}

/**
 * Reports places to which no travel time can be computed: they have no coordinates, and no travel time names them or
 * one of their rooms.
 */
export function unreachablePlaces(raw: unknown): VisitProblem[] {
  const top = spot(raw);
  const times = top.at("travel").at("times").items();
  const reached = new Set(times.flatMap((time) => [time.at("from").text, time.at("to").text]));
  const places = top.at("places").items();
  if (places.length < 2) return [];
  return places.flatMap((place) => {
    const sites = [place, ...place.at("rooms").items()];
    if (place.at("coordinates").value !== undefined || sites.some((site) => reached.has(site.at("id").text)))
      return [];
    const id = place.at("id");
    return [problem("place-unreachable", id.path, { got: shown(id.text) })];
  });
}
