// Interpreters in practice: one day of meetings, and the teams that the rule pack of each association requires.
import { expect, test } from "vitest";
import { type Programme, type Visit, visit as visitSchema } from "#domain";
import { check, plan } from "./index.ts";

/** Four whispered meetings of an hour at fixed times, and six interpreters. */
const dayOfMeetings = (packs: readonly string[]): Visit =>
  visitSchema.parse({
    entente: 1,
    id: "four-meetings",
    title: "A day of four meetings",
    languages: ["en"],
    from: "2023-10-26",
    to: "2023-10-26",
    packs,
    rules: [{ rule: "lunch", level: "off" }],
    legs: [{ id: "leg", title: "Ljubljana", zone: "Europe/Ljubljana", from: "2023-10-26", to: "2023-10-26" }],
    organisations: [
      { id: "city", name: "Zhengzhou", kind: "city" },
      { id: "host", name: "Ljubljana", kind: "city" },
    ],
    delegations: [
      {
        id: "guests",
        title: "Guests",
        side: "visiting",
        parties: [{ id: "party", title: "Zhengzhou", organisation: "city" }],
      },
      {
        id: "hosts",
        title: "Hosts",
        side: "host",
        parties: [{ id: "team", title: "Hosts", organisation: "host" }],
      },
    ],
    people: [
      { id: "head", party: "party", role: "Head of delegation", languages: ["zh"] },
      { id: "mayor", party: "team", role: "Mayor", languages: ["en"] },
    ],
    interpreters: [1, 2, 3, 4, 5, 6].map((n) => ({
      id: `i${n}`,
      role: `Interpreter ${n}`,
      pairs: [["zh", "en"]],
    })),
    activities: ["09:00", "10:15", "11:30", "13:30"].map((time, i) => ({
      id: `meeting-${i + 1}`,
      kind: "meeting",
      title: `Meeting ${i + 1}`,
      minutes: 60,
      importance: "required",
      leg: "leg",
      fixed: `2023-10-26T${time}`,
      languages: ["en"],
      interpretation: { mode: "whispered" },
      attend: { required: ["party", "team"] },
    })),
  });

const talk = (id: string, place: string) => ({
  id,
  kind: "meeting",
  title: id,
  minutes: 60,
  importance: "required",
  places: [place],
  languages: ["en"],
  interpretation: { mode: "whispered" },
  attend: { required: ["party", "team"] },
});

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 1, iterations: 30 });
  let step = run.next();
  while (!step.done) step = run.next();
  expect(check(visit, step.value).filter((finding) => finding.level === "block")).toEqual([]);
  return step.value;
}

function teamsUnder(packs: readonly string[]) {
  const programme = planned(dayOfMeetings(packs));
  const perMeeting = programme.placements.map((placement) => placement.interpreters.length);
  const all = new Set(
    programme.placements.flatMap((placement) => placement.interpreters.map((i) => i.interpreter)),
  );
  return { perMeeting, people: all.size };
}

test("AICE: one interpreter is enough for up to ninety minutes, and the same one works the whole day", () => {
  expect(teamsUnder(["aice"])).toEqual({ perMeeting: [1, 1, 1, 1], people: 1 });
});

test("AICE: an interpreter who comes from elsewhere arrives half an hour before the interpretation begins", () => {
  const base = dayOfMeetings(["aice"]);
  const twoHouses = visitSchema.parse({
    ...visitSchema.encode(base),
    places: [
      { id: "hall", name: "Hall", leg: "leg" },
      { id: "institute", name: "Institute", leg: "leg" },
    ],
    travel: { times: [{ from: "hall", to: "institute", mode: "walk", minutes: 10 }] },
    interpreters: [{ id: "i1", role: "Interpreter", pairs: [["zh", "en"]] }],
    activities: [
      { ...talk("first", "hall"), fixed: "2023-10-26T09:00" },
      { ...talk("second", "institute"), when: [{ days: ["2023-10-26"], from: "10:00", to: "13:00" }] },
    ],
  });
  const gapUnder = (rules: Visit["rules"]) => {
    const programme = planned({ ...twoHouses, rules: [...twoHouses.rules, ...rules] });
    const [first, second] = programme.placements;
    return (second?.start ?? 0) - (first?.end ?? 0);
  };
  expect(gapUnder([])).toBeGreaterThanOrEqual(40);
  expect(gapUnder([{ rule: "interpreter-early", level: "off" }])).toBeLessThan(40);
});

test("AIIC Canada: an interpreter works alone for at most forty minutes, so a team of two works the whole day", () => {
  expect(teamsUnder(["aiic-canada"])).toEqual({ perMeeting: [2, 2, 2, 2], people: 2 });
});

test("AIIC: a team rests for ninety minutes after three hours, so another team takes the fourth meeting", () => {
  expect(teamsUnder(["aiic"])).toEqual({ perMeeting: [2, 2, 2, 2], people: 4 });
});
