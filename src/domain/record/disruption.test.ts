// Disruptions as officers type them: how they are read, and the message for those that cannot be read.
import { expect, test } from "vitest";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { type Disruption, disruptionProblem, localTime, type Programme, readDisruption } from "../index.ts";

const time = (text: string) => localTime.parse(text);
const read = (text: string): Disruption => {
  const result = readDisruption(text);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

test("every disruption is read, with its period if it has one", () => {
  expect(read("late flight 120")).toEqual({ event: "late", who: "flight", minutes: 120 });
  expect(read("  over   welcome 30 ")).toEqual({ event: "over", activity: "welcome", minutes: 30 });
  expect(read("withdrawn lunch")).toEqual({ event: "withdrawn", activity: "lunch" });
  expect(read("closed city-hall 2023-10-25T09:00/2023-10-25T12:00")).toEqual({
    event: "closed",
    place: "city-hall",
    from: time("2023-10-25T09:00"),
    to: time("2023-10-25T12:00"),
  });
  expect(read("ill mayor 2023-10-26T09:00")).toEqual({
    event: "ill",
    person: "mayor",
    from: time("2023-10-26T09:00"),
  });
  expect(read("broken coach 2023-10-26T09:00")).toEqual({
    event: "broken",
    vehicle: "coach",
    from: time("2023-10-26T09:00"),
  });
  expect(read("short ljubljana 2023-10-26T15:00")).toEqual({
    event: "short",
    leg: "ljubljana",
    from: time("2023-10-26T15:00"),
  });
  expect(read("ended welcome 10:30")).toEqual({ event: "ended", activity: "welcome", at: 630 });
  expect(read("ended welcome 2023-10-25T10:30")).toEqual({
    event: "ended",
    activity: "welcome",
    at: time("2023-10-25T10:30"),
  });
  expect(read("LOST interpreter-zh")).toEqual({ event: "lost", interpreter: "interpreter-zh" });
});

test.each([
  ["lat flight 120", "event-unknown", "late"],
  ["late flight", "event-parts", undefined],
  ["late flight 120 now", "event-parts", undefined],
  ["withdrawn lunch 30", "event-parts", undefined],
  ["", "event-unknown", undefined],
  ["over welcome soon", "event-minutes", undefined],
  ["over welcome -5", "event-minutes", undefined],
  ["over welcome 1e9", "event-minutes", undefined],
  ["closed city-hall tomorrow", "event-time", undefined],
  ["closed city-hall 2023-10-25T12:00/2023-10-25T09:00", "event-period", undefined],
  ["ended welcome", "event-parts", undefined],
  ["ended welcome soon", "event-time", undefined],
  ["ended welcome 24:30", "event-time", undefined],
  ["ill The-Mayor", "event-person", undefined],
] as const)("“%s” is refused as %s", (text, code, nearest) => {
  const result = readDisruption(text);
  expect(result.ok).toBe(false);
  if (!result.ok) expect([result.error.code, result.error.nearest]).toEqual([code, nearest]);
});

test("an unknown name is reported with the nearest known one", () => {
  const programme = { placements: [] } as unknown as Programme;
  const problemOf = (text: string) => disruptionProblem(smallVisit(), programme, read(text));
  expect(problemOf("ill mayr")).toMatchObject({ code: "event-person", got: "mayr", nearest: "mayor" });
  expect(problemOf("closed red-hal")).toMatchObject({ code: "event-place", nearest: "red-hall" });
  expect(problemOf("short ljubljan")).toMatchObject({ code: "event-leg", nearest: "ljubljana" });
  expect(problemOf("broken coach-9")).toMatchObject({ code: "event-vehicle", got: "coach-9" });
  expect(problemOf("short ljubljana 2023-10-26T15:00")).toBeUndefined();
  expect(problemOf("late zhengzou 30")).toMatchObject({ code: "event-who", nearest: "zhengzhou" });
  expect(problemOf("late zhengzhou 30")).toBeUndefined();
  expect(problemOf("lost interpreter-zh")).toBeUndefined();
});
