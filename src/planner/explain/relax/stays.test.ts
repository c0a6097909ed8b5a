// No time is proposed before the people concerned arrive or after they leave.
import { expect, test } from "vitest";
import { minuteOf, type Programme, type Visit, visit as visitSchema } from "#domain";
import { bareVisit, bareMeeting as meeting } from "../../../../test/fixtures/bare-visit.ts";
import { explain, plan, recommend } from "../../index.ts";

const day = "2026-05-12";
const airport = { id: "airport", name: "Airport", leg: "leg", coordinates: { lat: 46.1, lon: 14.5 } };
const hall = { id: "hall", name: "Hall", leg: "leg", coordinates: { lat: 46.05, lon: 14.5 } };
const visitOf = (...activities: object[]): Visit =>
  visitSchema.parse(
    bareVisit(day, {
      places: [airport, hall],
      activities: [
        meeting("arrival", { kind: "flight", fixed: `${day}T10:00`, minutes: 90, endsAt: "airport" }),
        ...activities,
        meeting("departure", { kind: "flight", fixed: `${day}T16:00`, minutes: 120, places: ["airport"] }),
      ],
    }),
  );

function planned(visit: Visit): Programme {
  const run = plan(visit, { seed: 1, iterations: 60 });
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}
const minute = (visit: Visit, time: string) => {
  const fixed = visit.activities[0]?.fixed;
  if (!fixed) throw new Error("the arrival is fixed");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return minuteOf(fixed, "Europe/Ljubljana") + (hours - 10) * 60 + minutes;
};

test("proposed times of a talk are between arrival and departure", () => {
  const visit = visitOf(meeting("talk", { places: ["hall"] }));
  const programme = planned(visit);
  const found = recommend(visit, programme, "talk", 50);
  expect(found.length).toBeGreaterThan(0);
  const explained = explain(visit, programme, "talk" as never);
  const others = explained?.kind === "placed" ? explained.alternatives.map(({ start }) => start) : [];
  expect(others.length).toBeGreaterThan(0);
  for (const start of [...found.map(({ placement }) => placement.start), ...others]) {
    expect(start).toBeGreaterThanOrEqual(minute(visit, "11:30"));
    expect(start + 60).toBeLessThanOrEqual(minute(visit, "16:00"));
  }
});

test("the proposed time for a talk whose hours are too short is between arrival and departure", () => {
  const visit = visitOf(
    meeting("talk", { places: ["hall"], when: [{ days: [day], from: "10:15", to: "11:00" }] }),
  );
  const programme = planned(visit);
  const explained = explain(visit, programme, "talk" as never);
  const changes = explained?.kind === "unplaced" ? explained.relaxations : [];
  const times = changes.flatMap(({ change }) => (change.kind === "time" ? [change] : []));
  expect(times.length).toBeGreaterThan(0);
  for (const { start, end } of times) {
    expect(start).toBeGreaterThanOrEqual(minute(visit, "11:30"));
    expect(end).toBeLessThanOrEqual(minute(visit, "16:00"));
  }
});
