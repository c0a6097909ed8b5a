// Changes for each person between two programmes, as releases report them.
import { expect, test } from "vitest";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { type Placement, type Programme, shiftsByPerson } from "../index.ts";

const visit = smallVisit();
const before = smallProgramme();

/**
 * Returns the people whose programme an edit changes, each with activity, old and new start.
 */
function changes(edit: (placement: Placement) => Placement | undefined, from: Programme = before) {
  const after = { ...from, placements: from.placements.flatMap((placement) => edit(placement) ?? []) };
  return shiftsByPerson({ visit, programme: from }, { visit, programme: after }).map(({ person, shifts }) => [
    person,
    shifts.map((shift) => [shift.activity, shift.before?.start, shift.after?.start]),
  ]);
}

const start = (activity: string) => before.placements.find((one) => one.activity === activity)?.start ?? 0;

test("nothing changes between equal programmes", () => {
  expect(changes((placement) => placement)).toEqual([]);
});

test("a moved item changes the day of all attendees, in protocol order", () => {
  const lunch = start("lunch");
  const moved = changes((one) =>
    one.activity === "lunch" ? { ...one, start: lunch + 30, end: one.end + 30 } : one,
  );
  const attendees = before.placements.find((one) => one.activity === "lunch")?.attendees ?? [];
  const inOrder = visit.people.map((person) => person.id).filter((id) => attendees.includes(id));
  expect(moved).toEqual(inOrder.map((id) => [id, [["lunch", lunch, lunch + 30]]]));
});

test("people who join or leave have a change, others have none, and a dropped activity is a change for all", () => {
  const without = changes((one) =>
    one.activity === "lunch" ? { ...one, attendees: one.attendees.filter((id) => id !== "mayor") } : one,
  );
  expect(without).toEqual([["mayor", [["lunch", start("lunch"), undefined]]]]);
  const dropped = changes((one) => (one.activity === "rog-visit" ? undefined : one));
  expect(dropped.map(([, shifts]) => shifts)).toEqual(
    dropped.map(() => [["rog-visit", start("rog-visit"), undefined]]),
  );
  expect(dropped).toHaveLength(4);
});

test("a first programme is a change for all its people, in order of time", () => {
  const [first] = shiftsByPerson({ visit, programme: undefined }, { visit, programme: before });
  const starts = first?.shifts.map((shift) => shift.after?.start ?? 0) ?? [];
  expect(starts.length).toBeGreaterThan(1);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(first?.shifts.every((shift) => shift.before === undefined)).toBe(true);
});

test("a changed transfer is a change for its riders, unless it leads to a changed activity", () => {
  const [ride] = before.transfers.filter(({ people }) => people.length > 1);
  if (!ride) throw new Error("the fixture has transfers");
  const earlier = {
    ...before,
    transfers: before.transfers.map((one) => (one === ride ? { ...one, start: one.start - 30 } : one)),
  };
  const told = shiftsByPerson({ visit, programme: before }, { visit, programme: earlier });
  expect(told.map(({ person }) => person).toSorted()).toEqual([...ride.people].toSorted());
  for (const { shifts, transfers } of told) {
    expect(shifts).toEqual([]);
    expect(transfers.map((change) => [change.before?.start, change.after?.start])).toEqual([
      [ride.start, ride.start - 30],
    ]);
  }
  const both = {
    ...earlier,
    placements: before.placements.map((one) =>
      one.activity === ride.before ? { ...one, start: one.start - 30, end: one.end - 30 } : one,
    ),
  };
  const implied = shiftsByPerson({ visit, programme: before }, { visit, programme: both });
  expect(implied.length).toBeGreaterThan(1);
  expect(implied.flatMap(({ transfers }) => transfers)).toEqual([]);
});
