// Rules of protocol: counterparts, courtesy calls, the deadline of the report, the reserve between fixed times.
import { expect, test } from "vitest";
import type { Programme, Visit } from "#domain";
import { readVisit } from "#formats";
import { check, plan } from "#planner";
import { languages, sayFinding } from "#text";

interface Written {
  readonly top?: string;
  readonly guest?: string;
  readonly host?: string;
  readonly activities?: string;
}

const meeting =
  "  - { id: talks, kind: meeting, title: Talks, minutes: 60, importance: required, fixed: 2027-06-01T10:00, places: [hall], attend: { required: [mayor, deputy] } }";

const written = ({ top = "", guest = "", host = "", activities = meeting }: Written): string => `
entente: 1
id: town
title: Town
languages: [en]
from: 2027-06-01
to: 2027-06-01
packs: [protocol]
${top}
legs: [{ id: a, title: A, zone: Europe/Paris, from: 2027-06-01, to: 2027-06-01 }]
organisations: [{ id: town, kind: city, name: Town }]
delegations:
  - { id: guests, title: Guests, side: visiting, parties: [{ id: p, title: P, organisation: town }] }
  - { id: hosts, title: Hosts, side: host, parties: [{ id: h, title: H, organisation: town }] }
people:
  - { id: mayor, party: p, role: Guest mayor, languages: [en]${guest} }
  - { id: host-mayor, party: h, role: Host mayor, languages: [en]${host} }
  - { id: deputy, party: h, role: Deputy, languages: [en] }
travel: { modes: [{ mode: walk, kmPerHour: 4.5 }, { mode: car }] }
places:
  - { id: hall, name: Hall, leg: a, coordinates: { lat: 48.88, lon: 2.35 } }
  - { id: castle, name: Castle, leg: a, coordinates: { lat: 48.86, lon: 2.345 } }
  - { id: museum, name: Museum, leg: a, coordinates: { lat: 48.875, lon: 2.345 } }
activities:
${activities}
`;

function planned(visit: Written): { visit: Visit; programme: Programme; said: string[] } {
  const read = readVisit(written(visit), "visit.yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const run = plan(read.value.visit, { seed: 1, iterations: 20 });
  let step = run.next();
  while (!step.done) step = run.next();
  const said = step.value.findings.map((finding) => {
    for (const language of languages)
      expect(sayFinding(language, finding, read.value.visit)).not.toMatch(/[{}]/);
    return `${finding.level} ${sayFinding("en", finding, read.value.visit)}`;
  });
  expect(check(read.value.visit, step.value)).toEqual(step.value.findings);
  return { visit: read.value.visit, programme: step.value, said };
}

test("counterparts have equal rank, and a pair is reported once even if each names the other", () => {
  const pair = { guest: ", rank: 2, counterpart: deputy" };
  expect(planned(pair).said).toEqual([]);
  const unequal = {
    guest: ", rank: 2, counterpart: host-mayor",
    host: ", rank: 4, counterpart: mayor",
    activities: meeting.replace("deputy]", "deputy, host-mayor]"),
  };
  expect(planned(unequal).said).toEqual([
    "warn Guest mayor (rank 2) and Host mayor (rank 4) are counterparts of different rank.",
  ]);
});

test("talks that the counterpart misses are reported", () => {
  expect(planned({ guest: ", counterpart: host-mayor" }).said).toEqual([
    "warn Guest mayor attends “Talks” at Tue 1 Jun 10:00 without the counterpart, Host mayor.",
  ]);
});

const sight = (at: string) =>
  `  - { id: sight, kind: site-visit, title: Museum, minutes: 60, importance: required, fixed: 2027-06-01T${at}, places: [museum], attend: { required: [mayor] } }`;
const call = (at: string) =>
  `  - { id: call, kind: meeting, title: Call, moments: [courtesy-call], minutes: 30, importance: required, fixed: 2027-06-01T${at}, places: [hall], attend: { required: [mayor] } }`;

test("a courtesy call comes before the site visits of the same guests", () => {
  expect(planned({ activities: `${call("09:00")}\n${sight("10:00")}` }).said).toEqual([]);
  expect(planned({ activities: `${sight("09:00")}\n${call("11:00")}` }).said).toEqual([
    "warn The courtesy call “Call” at Tue 1 Jun 11:00 comes after the visit “Museum”; call on the hosts first.",
  ]);
});

test("a report that is due too late is reported", () => {
  const due = (date: string) => ({
    top: `rules: [{ rule: report-deadline, level: warn }]\nskeleton: { approved: 2027-01-01, from: 2027-06-01, to: 2027-06-01, report: ${date} }`,
  });
  expect(planned(due("2027-06-21")).said).toEqual([]);
  expect(planned(due("2027-06-22")).said[0]).toMatch(/^warn The report is due on Tue 22 Jun, 21 days after/);
});

test("given times without a reserve lead to one warning for everybody concerned", () => {
  const castle = sight("09:00").replace("[museum]", "[castle]");
  const { said } = planned({ activities: `${castle}\n${call("10:12")}` });
  expect(said.filter((line) => line.includes("reserve"))).toEqual([
    expect.stringMatching(
      /^warn Between “Museum” and “Call” there are 12 min; .* This concerns: Guest mayor\.$/,
    ),
  ]);
  expect(planned({ activities: `${castle}\n${call("10:30")}` }).said.join()).not.toContain("reserve");
});

test("a head of state is driven a distance that others walk", () => {
  const modeOf = (role: string) =>
    planned({
      activities: `${sight("09:00")}\n${call("11:00")}`,
      guest: `, onFoot: ${role}`,
    }).programme.transfers.map(({ mode }) => mode);
  expect(modeOf("30")).toEqual(["walk"]);
  expect(modeOf("0")).toEqual(["car"]);
});
