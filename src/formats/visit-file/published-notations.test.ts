// Notations of further published programmes: a jubilee of twinned towns (Gundremmingen 2023), a school exchange
// (Barbezieux–Vignola 2017), interparliamentary meetings (EP–Japan 2006, EP–Australia 2007), a fellowship (Washington 2023), a state visit
// (Germany 2015).
import { expect, test } from "vitest";
import { check, plan } from "#planner";
import { sayProblem } from "#text";
import { readVisit } from "./read.ts";

const written = (programme: string): string => `entente: 1
title: Visit
languages: [en]
legs:
  - { id: a, title: Strasbourg, zone: Europe/Paris, from: 2017-02-24, to: 2017-05-21 }
from: 2017-02-24
to: 2017-05-21
people: |
  guests: Guests, 45 people (en)
  Mayor
places: |
  Strasbourg:
  ARN 5 = Arrival hall 48.58, 7.74
  Lobby 48.58, 7.75
  Residence 48.60, 7.76
programme: |
${programme
  .trim()
  .split("\n")
  .map((line) => `  ${line}`)
  .join("\n")}
`;

function visitOf(programme: string) {
  const read = readVisit(written(programme), "visit.yaml");
  if (!read.ok) throw new Error(read.error.map((found) => sayProblem("en", found)).join("\n"));
  expect(read.value.warnings).toEqual([]);
  return read.value.visit;
}

test.each([
  ["18.05.2017 (Christi Himmelfahrt)", ["2017-05-18"], ["Christi Himmelfahrt"]],
  ["Saturday 13 - Sunday 14 May", ["2017-05-13"], ["Saturday 13 - Sunday 14 May"]],
  ["Sunday 26 February - Strasbourg", ["2017-02-26"], []],
  ["Friday, 19 May 2017: 10:00 Visit", ["2017-05-19"], []],
])("the title of a day: %s", (line, days, notes) => {
  const visit = visitOf(`${line}\n9.00 Coffee @ Lobby`);
  const dates = visit.activities.map(({ fixed }) => fixed?.at.toPlainDate().toString());
  expect(new Set(dates)).toEqual(new Set(days));
  expect((visit.dayNotes ?? []).map(({ text }) => text.und)).toEqual(notes);
});

test.each([
  ["22H30 Meet", { title: { und: "Meet" } }],
  ["16h00/16h30 : Arrival at the school.", { minutes: 30, title: { und: "Arrival at the school" } }],
  ["19h00 environ : Leave", { approximate: true, title: { und: "Leave" } }],
  ["13.00 Uhr Stadtrundgang (ca. 2 Stunden)", { minutes: 120, openEnd: true }],
  [
    "20:00 Dinner (time and venue to be confirmed)",
    { title: { und: "Dinner" }, toConfirm: ["time", "place"] },
  ],
  ["1230 Coach to Chongqing (340 km, approx. 4½ h)", { kind: "transfer", minutes: 270, openEnd: true }],
  ["17:05 Opening (5')", { minutes: 5 }],
  ["18.15 Uhr - Gartenparty in der Botschaft (ca. 1,5 Stunden)", { kind: "reception", minutes: 90 }],
  ["11.50 Uhr - Gedenkstätte Bergen-Belsen", { kind: "site-visit" }],
  ["20:00 Dinner (tbc)", { title: { und: "Dinner" }, toConfirm: ["item"] }],
  ["9:00 Leave @ ARN 5 > Lobby · en car", { by: "coach", places: ["arn-5"], endsAt: "lobby" }],
  [
    "20.00 Uhr - Staatsbankett @ Residence · gegeben vom Bundespräsidenten",
    { kind: "meal", minutes: 90, givenBy: { und: "gegeben vom Bundespräsidenten" } },
  ],
  ["15.30 Uhr - Rückflug nach Berlin @ ARN 5", { kind: "flight" }],
  ["9:00 Leave @ ARN 5 > Lobby · mit dem Zug", { by: "train" }],
])("a line: %s", (line, expected) => {
  expect(visitOf(`1 March 2017\n${line}`).activities[0]).toMatchObject(expected);
});

test("items with only starts are not reported as overlapping, because their ends are unknown", () => {
  const visit = visitOf(`1 March 2017
6:30 pm Meet in the lobby @ Lobby
6:30 pm Shuttle transfer @ Lobby > Residence
8:45 pm Return by coach @ Residence > ARN 5
2 March 2017
8.45 Departure from hotel
9.00 Talks @ Residence
11.00 Departure by bus @ Residence > Lobby
13.00 Tour @ Lobby`);
  const run = plan(visit, { seed: 1, iterations: 10 });
  for (let step = run.next(); ; step = run.next()) {
    if (!step.done) continue;
    expect(step.value.findings).toEqual([]);
    expect(check(visit, step.value)).toEqual([]);
    return;
  }
});

test("simultaneous items at one place are nevertheless reported", () => {
  const visit = visitOf("1 March 2017\n9:00 Talks @ Residence\n9:00 Tour @ Lobby");
  const run = plan(visit, { seed: 1, iterations: 10 });
  for (let step = run.next(); ; step = run.next()) {
    if (!step.done) continue;
    expect(step.value.findings.map(({ rule }) => rule)).toEqual(["travel"]);
    return;
  }
});

test.each([
  ["10:00–11:00 Talks @ Lobby · confirmed · cancelled", "contradicts 'confirmed'"],
  ["10:00–11:00 Talks (tbc) @ Lobby · confirmed", "contradicts 'toConfirm: item'"],
  ["25:00 Dinner @ Lobby", "'25:00' is not understood"],
  ["10:00-9:30 Talks @ Lobby", "in '10:00-9:30' the end is not after the start"],
])("%s is reported with its position", (line, said) => {
  const read = readVisit(written(`1 March 2017\n${line}`), "visit.yaml");
  const found = read.ok ? read.value.warnings : read.error;
  expect(found.map((one) => sayProblem("en", one)).join()).toContain(said);
  expect(found[0]).toMatchObject({ line: 18 });
  expect(read.ok).toBe(true);
});

test("an end before its start is kept, and an item across midnight ends on the next day", () => {
  const wrong = readVisit(
    written("1 March 2017\n10:00-9:30 Talks @ Lobby\n22:00–01:00 Dinner @ Lobby"),
    "v.yaml",
  );
  const [talks, dinner] = wrong.ok ? wrong.value.visit.activities : [];
  expect(talks).toMatchObject({ openEnd: true, note: { und: "10:00-9:30" } });
  expect(dinner).toMatchObject({ minutes: 180 });
});

test("an item without an end leaves time for the drive to the next item", () => {
  const visit = visitOf(`20 May 2017
10.05 Greeting @ Pariser Platz 52.5163, 13.3790
10.50 Talks @ Tegel 52.5597, 13.2877
11.00 Dinner @ Magdeburg 52.12, 11.63`);
  // The drive takes 22 minutes, with a reserve of 10. Nothing would be left before the last item, so half of the time
  // stays.
  expect(visit.activities.map(({ minutes }) => minutes)).toEqual([13, 5, 90]);
});

// Notations of a visit to Washington (2018), of one to India (2020), of one to Yangzhou (2015) and of our own in five languages.
test.each([
  ["17:30左右 抵达酒店", { approximate: true, title: { und: "抵达酒店" } }],
  ["上午10时许 座谈", { approximate: true, title: { und: "座谈" } }],
  ["ok. 14.45 Wizyta", { approximate: true, title: { und: "Wizyta" } }],
  ["01.05 pm: Event @ Lobby · 110,000 guests", { participants: 110_000 }],
  ["18:00 欢迎仪式 · 250人", { participants: 250 }],
  ["10h Ogled · 3.000 ljudi", { participants: 3000 }],
  ["18:40 欢迎晚宴 · 扬州市政府宴请", { givenBy: { und: "扬州市政府" } }],
  ["12h Kosilo · prireja župan Kopra", { givenBy: { und: "župan Kopra" } }],
  ["9:30 会见 · 合影留念、互赠礼品", { moments: ["family-photo", "gifts"] }],
  ["9.30 Uhr Treffen · Gästebuch, Geschenkeaustausch und Foto", { moments: ["guestbook", "gifts", "photo"] }],
  ["10h Accueil · signature du livre d’or et photo de famille", { moments: ["guestbook", "family-photo"] }],
  ["ob 10.00 Sprejem · vpis v spominsko knjigo, izmenjava daril", { moments: ["guestbook", "gifts"] }],
  ["12.40 pm: Exchange · signing, press", { moments: ["signing", "press-point"] }],
  ["19.00 für 19.30 Uhr Empfang", { title: { und: "Empfang" }, summary: { und: "für 19.30 Uhr" } }],
  ["14.00–open end Heuriger", { title: { und: "Heuriger" }, openEnd: true }],
  ["21.10 Nachtzug nach Laibach @ ARN 5 > Lobby · train · 9 h", { kind: "transfer", minutes: 540 }],
  ["8.00 Nach Laibach @ ARN 5 > Lobby", { kind: "transfer" }],
])("also: %s", (line, expected) => {
  expect(visitOf(`24 February 2017\n${line}`).activities[0]).toMatchObject(expected);
});

test("a range of dates begins with its first day, and its line is kept", () => {
  const visit = visitOf("Friday, 24 February – Saturday, 25 February 2017\n9.00 Coffee @ Lobby");
  expect(visit.activities[0]?.fixed?.at.toPlainDate().toString()).toBe("2017-02-24");
  expect(visit.dayNotes?.map(({ text }) => text.und)).toEqual([
    "Friday, 24 February – Saturday, 25 February 2017",
  ]);
});

test("the moments of a line without a time are kept as moments, for each language of a document", () => {
  const visit = visitOf("24 February 2017\nErinnerungen · Gästebuch, Foto");
  expect(visit.dayNotes).toMatchObject([{ text: { und: "Erinnerungen" }, moments: ["guestbook", "photo"] }]);
});

test.each(["Gäste", "gostje", "invités", "客方"])("%s: starts the party of the guests", (word) => {
  const text = written("24 February 2017\n9.00 Coffee @ Lobby").replace("guests: Guests", `${word}: Guests`);
  const read = readVisit(text, "visit.yaml");
  expect(read.ok && read.value.visit.delegations[0]).toMatchObject({
    side: "visiting",
    parties: [{ size: 45 }],
  });
});

test("a size behind a person is reported: the line was meant to start a party", () => {
  const text = written("24 February 2017\n9.00 Coffee @ Lobby").replace(
    "  Mayor",
    "  firms: Companies, 14 people",
  );
  const read = readVisit(text, "visit.yaml");
  const said = read.ok ? read.value.warnings.map((found) => sayProblem("en", found)) : [];
  expect(said).toEqual([expect.stringContaining("14 people")]);
});
