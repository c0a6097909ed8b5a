// Notes on a call for pairing: demands that cannot be met although they do not contradict each other. They do not
// prevent pairing.
import { type Path, problem, type VisitProblem } from "../validation/problem.ts";
import { textIn } from "../visit/text.ts";
import { type City, levelsOf, type PairingCall, rankGroups } from "./call.ts";
import { type Exclusion, excluder } from "./exclusion.ts";

/** Returns notes on a call without contradictions. */
export function callNotes(call: PairingCall): VisitProblem[] {
  const excluded = excluder(call);
  return [
    ...sameNames(call),
    ...agreedNotes(call),
    ...call.cities.flatMap((city, i) => {
      const possible = call.cities.filter((other) => other !== city && excluded(city, other) === undefined);
      return [
        ...quotaNotes(city, i, possible.length),
        ...wantNotes(call, city, i),
        ...rankNotes(call, city, i, excluded),
      ];
    }),
  ];
}

/** One city with two ids is paired twice. */
function sameNames({ cities }: PairingCall): VisitProblem[] {
  const seen = new Map<string, number>();
  return cities.flatMap(({ name, country }, i) => {
    const key = `${country} ${textIn(name, "en").toLowerCase()}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, i);
      return [];
    }
    const values = { other: cities[first]?.id ?? "" };
    const path = ["cities", first, "name"];
    return [
      problem("pairing-same-name", ["cities", i, "name"], { got: textIn(name, "en"), first: path, values }),
    ];
  });
}

/** Agreed pairs that the rules of the call would exclude: they stay. */
function agreedNotes(call: PairingCall): VisitProblem[] {
  const excluded = excluder({ ...call, must: [] });
  const byId = new Map(call.cities.map((city) => [city.id, city]));
  return call.must.flatMap(([a, b], i) => {
    const [first, second] = [byId.get(a), byId.get(b)];
    const reason = first && second && excluded(first, second);
    if (!reason) return [];
    return [
      problem("pairing-agreed-against-rules", ["must", i], {
        got: `${a}, ${b}`,
        values: { ruledOut: reason },
      }),
    ];
  });
}

function quotaNotes(
  { id, partners: { atLeast, atMost } }: City,
  i: number,
  possible: number,
): VisitProblem[] {
  if (possible === 0 && atMost > 0) return [problem("pairing-no-partner", ["cities", i], { got: id })];
  if (possible >= atLeast) return [];
  const values = { least: atLeast, possible };
  return [problem("pairing-minimum-unreachable", ["cities", i, "partners"], { got: id, values })];
}

/** Topics that a city wants but that no city offers with which it could be paired by side and country. */
function wantNotes(call: PairingCall, city: City, i: number): VisitProblem[] {
  const isOpen = (other: City): boolean =>
    other !== city &&
    !(call.sides && other.side === city.side) &&
    !(call.rules.sameCountry === "excluded" && other.country === city.country);
  const offered = new Set(call.cities.filter(isOpen).flatMap(({ offers }) => [...levelsOf(offers).keys()]));
  return [...levelsOf(city.wants).keys()].flatMap((topic, at) =>
    offered.has(topic) ? [] : [problem("pairing-not-offered", ["cities", i, "wants", at], { got: topic })],
  );
}

function rankNotes(
  { cities }: PairingCall,
  city: City,
  i: number,
  excluded: (a: City, b: City) => Exclusion | undefined,
): VisitProblem[] {
  const byId = new Map(cities.map((other) => [other.id, other]));
  const { ranking = [] } = city;
  return rankGroups(ranking).flatMap((group, place) =>
    group.flatMap((id, at) => {
      const other = byId.get(id);
      const reason = other && excluded(city, other);
      if (!reason) return [];
      const path: Path = ["cities", i, "ranking", place, ...(typeof ranking[place] === "string" ? [] : [at])];
      return [problem("pairing-ranked-excluded", path, { got: id, values: { ruledOut: reason } })];
    }),
  );
}
