// Contradictions in a call for pairing, which no pairing could satisfy.
import { problem, type VisitProblem } from "../validation/problem.ts";
import type { CityId, PairingCall } from "./call.ts";
import { pairKey, pairKeys } from "./exclusion.ts";

/** Returns the contradictions of a call whose references are known. */
export function contradictions(call: PairingCall): VisitProblem[] {
  return [...aimProblems(call), ...quotaProblems(call), ...sideProblems(call), ...agreedProblems(call)];
}

function aimProblems({ aim, sides }: PairingCall): VisitProblem[] {
  return aim === "stable" && !sides ? [problem("pairing-stable-needs-sides", ["aim"], { got: aim })] : [];
}

/** Returns the cities that need more partners than they can work with. */
export function quotaProblems({ cities }: Pick<PairingCall, "cities">): VisitProblem[] {
  return cities.flatMap(({ partners: { atLeast, atMost } }, i) =>
    atLeast > atMost
      ? [
          problem("pairing-quota", ["cities", i, "partners"], {
            got: String(atMost),
            values: { least: atLeast, most: atMost },
          }),
        ]
      : [],
  );
}

function sideProblems({ cities, sides }: PairingCall): VisitProblem[] {
  if (!sides) return [];
  const known = sides.map(({ id }) => id).join(", ");
  return cities.flatMap(({ id, side }, i) =>
    side === undefined
      ? [problem("pairing-no-side", ["cities", i], { got: id, values: { known, count: 2 } })]
      : [],
  );
}

function agreedProblems({ cities, must, mustNot, sides }: PairingCall): VisitProblem[] {
  const ruledOut = pairKeys(mustNot);
  const byId = new Map(cities.map((city) => [city.id, city]));
  const taken = new Map<CityId, number>();
  return must.flatMap(([a, b], i) => {
    const path = ["must", i];
    const got = `${a}, ${b}`;
    const found: VisitProblem[] = [];
    if (ruledOut.has(pairKey(a, b))) found.push(problem("pairing-must-and-must-not", path, { got }));
    const side = byId.get(a)?.side;
    if (sides && side === byId.get(b)?.side)
      found.push(problem("pairing-same-side", path, { got, values: { side: side ?? "" } }));
    for (const city of [a, b]) {
      const count = (taken.get(city) ?? 0) + 1;
      taken.set(city, count);
      const most = byId.get(city)?.partners.atMost ?? 0;
      if (count === most + 1)
        found.push(problem("pairing-agreed-too-many", path, { got: city, values: { most } }));
    }
    return found;
  });
}
