// The files of a proposal of pairs: the whole proposal as JSON, and pairs and shares as tables for a spreadsheet.
import { type CityId, type PairingCall, textIn } from "#domain";
import type { PairingProposal } from "#planner";
import type { Language } from "#text";
import { csvOf } from "../csv.ts";

export interface PairingFile {
  readonly path: string;
  readonly content: string;
}

/** Returns `proposal.json` with the proof, `pairs.csv` and `shares.csv`; names of cities and topics in one language. */
export function pairingFiles(
  call: PairingCall,
  proposal: PairingProposal,
  language: Language,
): PairingFile[] {
  return [
    { path: "proposal.json", content: proposalJson(proposal) },
    { path: "pairs.csv", content: pairsCsv(call, proposal, language) },
    { path: "shares.csv", content: sharesCsv(call, proposal, language) },
  ];
}

/** Returns a proposal as JSON. Cities and pairs in the proof are numbered from 0, in the order of the call. */
export const proposalJson = (proposal: PairingProposal): string =>
  `${JSON.stringify({ entente: 1, ...proposal }, null, 2)}\n`;

function pairsCsv(call: PairingCall, { pairs }: PairingProposal, language: Language): string {
  const titles = new Map<string, string>(call.topics.map(({ id, title }) => [id, textIn(title, language)]));
  const names = namesOf(call, language);
  return csvOf([
    ["city 1", "name 1", "city 2", "name 2", "points", "points of 1", "points of 2", "topics", "agreed"],
    ...pairs.map(({ cities: [a, b], gains, points, agreed }) => {
      const [ofA, ofB] = gains.map((reasons) => reasons.reduce((sum, reason) => sum + reason.points, 0));
      const topics = new Set(gains.flat().flatMap((reason) => ("topic" in reason ? [reason.topic] : [])));
      const said = [...topics].map((id) => titles.get(id) ?? id).join("; ");
      return [
        a,
        names.get(a) ?? a,
        b,
        names.get(b) ?? b,
        points,
        ofA ?? 0,
        ofB ?? 0,
        said,
        agreed ? "yes" : "no",
      ];
    }),
  ]);
}

function sharesCsv(call: PairingCall, { pairs, fairness }: PairingProposal, language: Language): string {
  const names = namesOf(call, language);
  const partnersOf = (city: CityId): string =>
    pairs
      .filter(({ cities }) => cities.includes(city))
      .map(({ cities }) => cities.find((one) => one !== city) ?? "")
      .join("; ");
  return csvOf([
    ["city", "name", "partners", "points", "best points", "share"],
    ...fairness.shares.map(({ city, points, best, share }) => [
      city,
      names.get(city) ?? city,
      partnersOf(city),
      points,
      best,
      share === undefined ? "" : Math.round(share * 1000) / 1000,
    ]),
  ]);
}

const namesOf = (call: PairingCall, language: Language): ReadonlyMap<CityId, string> =>
  new Map(call.cities.map(({ id, name }) => [id, textIn(name, language)]));
