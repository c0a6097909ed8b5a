// The adapters of published problems read every field and count the entries; their judges follow the statements.
import { expect, test } from "vitest";
import { parseEvent } from "../../bench/b2b/instance.ts";
import { parseAgents } from "../../bench/csplib046/instance.ts";
import { judge as judgeAgents } from "../../bench/csplib046/judge.ts";
import { grainsOf, parseInstance } from "../../bench/meetings/instance.ts";
import { judgeSet } from "../../bench/meetings/judge.ts";
import { visitOf } from "../../bench/meetings/visit.ts";
import { parseOrienteering } from "../../bench/optw/instance.ts";
import { distance, judge as judgeRoutes } from "../../bench/optw/judge.ts";
import { minutesBetween } from "../../bench/optw/visit.ts";

const set = {
  name: "3meetings-12timegrains-2rooms",
  kind: "meetingscheduling",
  weights: {
    "Room conflict": 1,
    "Don't go in overtime": 1,
    "Required attendance conflict": 1,
    "Required room capacity": 1,
    "Start and end on same day": 1,
    "Required and preferred attendance conflict": 1,
    "Preferred attendance conflict": 1,
    "Do all meetings as soon as possible": 1,
    "One TimeGrain break between two consecutive meetings": 100,
    "Overlapping meetings": 10,
    "Assign larger rooms first": 1,
    "Room stability": 1,
  },
  days: [
    { day: "one", start: "11:00", end: "14:00", lunchStart: "12:00" },
    { day: "two", start: "11:00", end: "13:00", lunchStart: "12:00" },
  ],
  grainMinutes: 15,
  rooms: [
    { name: "large", capacity: 4 },
    { name: "small", capacity: 2 },
  ],
  persons: ["a", "b", "c", "d"],
  meetings: [
    { topic: "first", minutes: 60, required: ["a", "b"], preferred: ["c"] },
    { topic: "second", minutes: 30, required: ["c"], preferred: ["b"] },
    { topic: "third", minutes: 15, required: ["a"], preferred: ["d"] },
  ],
};

test("a meeting set has the number of grains that its name states, and none at lunch", () => {
  const read = parseInstance(set);
  expect(grainsOf(read).map(({ day, minute }) => `${day} ${minute / 60}`)).toEqual([
    ...["0 11", "0 11.25", "0 11.5", "0 11.75", "0 13", "0 13.25", "0 13.5", "0 13.75"],
    ...["1 11", "1 11.25", "1 11.5", "1 11.75"],
  ]);
  const windows = visitOf(read).activities[0]?.when;
  expect(windows).toMatchObject([
    { from: 660, to: 780 },
    { from: 660, to: 720 },
  ]);
  for (const name of [
    "3meetings-16timegrains-2rooms",
    "4meetings-12timegrains-2rooms",
    "3meetings-12timegrains-3rooms",
  ])
    expect(() => parseInstance({ ...set, name })).toThrow("stated");
});

test("every family refuses unknown fields", () => {
  expect(() => parseInstance({ ...set, breaks: [] })).toThrow("breaks");
  const [day] = set.days;
  expect(() => parseInstance({ ...set, days: [{ ...day, teaStart: "13:00" }] })).toThrow("teaStart");
  expect(() => parseAgents({ ...agents, rooms: 2 })).toThrow("rooms");
  expect(() => parseEvent({ ...event, nRooms: 2 })).toThrow("nRooms");
});

const at = (room: string, day: number, hour: number) => ({ room, day, minute: 60 * hour });

test("the judge of meeting sets allows a meeting across lunch, and applies the published constraints", () => {
  const read = parseInstance(set);
  // The first meeting covers grains 2 to 5, the second 4 and 5. The third covers grain 6, which follows both, in a
  // different room from the second.
  const clash = judgeSet(read, [at("large", 0, 11.5), at("small", 0, 13), at("large", 0, 13.5)]);
  expect(clash).toEqual({
    hard: 0,
    // c is required in one meeting and preferred in the other, b the reverse, for two grains each.
    medium: 4,
    // The last grains are 5 + 5 + 6. Two seats are missing, each grain in parallel counts ten, and two meetings end
    // where another begins. b and c change rooms without a pause.
    soft: 16 + 2 + 20 + 200 + 2,
    problems: [],
  });
  expect(judgeSet(read, [at("small", 0, 13.5), at("small", 0, 13.75), at("large", 1, 11.75)])).toMatchObject({
    // Two meetings continue into the next day, one seat is missing, and a room is used twice for two grains.
    hard: 2 + 1 + 2,
    problems: [],
  });
  expect(judgeSet(read, [at("large", 1, 11.25), undefined, at("large", 0, 12)])).toMatchObject({
    // The last grain decides whether a meeting takes overtime.
    hard: 12,
    problems: ["meeting 2 is nowhere", "meeting 3 is in large on day 1 at minute 720"],
  });
});

const agents = {
  id: 1,
  meetings: 3,
  agents: 2,
  meetingsPerAgent: 2,
  slots: 4,
  minTravel: 1,
  maxTravel: 2,
  agentMeetings: [
    [0, 1],
    [1, 2],
  ],
  travel: [
    [0, 1, 2],
    [1, 0, 2],
    [2, 2, 0],
  ],
  publishedStatus: "unsat",
  publishedStart: null,
};

test("the judge of travelling agents requires time to travel between an agent's meetings", () => {
  const read = parseAgents(agents);
  expect(judgeAgents(read, [0, 2, undefined])).toEqual({ objective: 2, problems: [] });
  expect(judgeAgents(read, [0, 3, 0])).toEqual({ objective: 3, problems: [] });
  expect(judgeAgents(read, [3, 2, undefined]).problems).toEqual([
    "meetings 0 and 1 start in 3 and 2, less than 2 apart",
  ]);
  expect(judgeAgents(read, [undefined, undefined, 4]).problems).toEqual(["meeting 2 starts in slot 4 of 4"]);
  expect(() => parseAgents({ ...agents, agents: 3 })).toThrow("stated 3");
  expect(() => parseAgents({ ...agents, meetingsPerAgent: 3 })).toThrow("stated 3");
  expect(() => parseAgents({ ...agents, maxTravel: 1 })).toThrow("longer than 1");
});

const event = {
  nBusiness: 2,
  nMeetings: 1,
  nTables: 1,
  nTotalSlots: 3,
  nMorningSlots: 2,
  meetings: [{ a: 1, b: 2, session: 3 }],
  meetingsxBusiness: [
    [1, 2],
    [1, 2],
  ],
  nMeetingsBusiness: [1, 1],
  forbidden: [[], [3]],
  fixed: [0, 0],
  precedences: [[]],
};

test("a brokerage event is refused if its stated counts are wrong", () => {
  expect(parseEvent(event)).not.toHaveProperty("meetingsxBusiness");
  expect(() => parseEvent({ ...event, nMeetings: 2 })).toThrow("meetings: 1, stated 2");
  expect(() => parseEvent({ ...event, nMeetingsBusiness: [1, 2] })).toThrow("nMeetingsBusiness");
  expect(() => parseEvent({ ...event, meetingsxBusiness: [[1], [1, 2]] })).toThrow("meetingsxBusiness");
  expect(() => parseEvent({ ...event, forbidden: [[], [4]] })).toThrow("slot above the last");
});

/** Three points on a line east of the depot; the second opens late. */
const points = [
  "4 2 3 1",
  "0 100",
  "0 0.00 0.00 0 0 0 0 0 100",
  "1 3.00 4.00 10 5 1 1 1 0 100",
  "2 6.00 8.00 10 7 1 2 1 2 50 60",
  "3 1.00 1.00 0 2 1 1 1 0 100",
].join("\n");

test("the judge of orienteering follows every route with the numbers of the file", () => {
  const read = parseOrienteering("own", points);
  expect(read.points).toHaveLength(4);
  expect(
    judgeRoutes(read, 1, [
      [
        { point: 1, start: 5 },
        { point: 2, start: 50 },
      ],
    ]),
  ).toEqual({
    objective: 12,
    problems: [],
  });
  // The route from 1 to 2 takes 5, so the visit would begin at 20. The return from 2 takes 10 from the end of the
  // visit.
  const wrong = [
    [{ point: 1, start: 4.9 }],
    [{ point: 2, start: 49 }],
    [{ point: 1, start: 85.1 }],
    [
      { point: 1, start: 5 },
      { point: 3, start: 18.5 },
    ],
    [
      { point: 1, start: 5 },
      { point: 1, start: 30 },
    ],
  ];
  for (const route of wrong) expect(judgeRoutes(read, 1, [route]).problems).toHaveLength(1);
  expect(judgeRoutes(read, 1, [[], []]).problems).toHaveLength(1);
  expect(() => parseOrienteering("c101", points)).toThrow("its set has 100");
  expect(() => parseOrienteering("own", points.replace("4 2 3 1", "4 2 4 1"))).toThrow("states 4");
  expect(() => parseOrienteering("own", points.replace("1 2 50 60", "1 50 60"))).toThrow("fields");
});

test("the judge and the visit round distances down in the same way", () => {
  const read = parseOrienteering("own", points);
  const [a, , , b] = read.points;
  if (!a || !b) throw new Error("no points");
  expect(distance(a, b, 1)).toBe(14);
  expect(distance(a, b, 2)).toBe(141);
  for (const one of read.points)
    for (const other of read.points)
      expect(minutesBetween(read, one, other)).toBe(distance(one, other, read.decimals));
});
