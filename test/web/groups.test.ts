// People in groups: they are split, sent to simultaneous activities, and reunited.
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  type ActivityId,
  applyEdits,
  type Edit,
  type PersonId,
  type Programme,
  programme as programmeSchema,
  type Visit,
  validateVisit,
  type WorkingDocument,
} from "#domain";
import { type Goal, groupsAt, splitGroups } from "../../src/web/board/groups.ts";
import { smallProgramme } from "../fixtures/small-programme.ts";
import { smallVisit, smallVisitYaml } from "../fixtures/small-visit.ts";

const raw = parse(smallVisitYaml, { schema: "core" });
const lunch = "lunch" as ActivityId;
const copyOf = (visit: { readonly activities: readonly { readonly id: string }[] }) => ({
  from: { ...visit.activities.find((activity) => activity.id === "lunch") },
  id: "lunch-group" as ActivityId,
  title: "Lunch, group 2",
});
const goals = (...pairs: readonly (readonly [string, string])[]) =>
  new Map(pairs.map(([person, goal]) => [person as PersonId, goal as Goal]));

/** Returns the visit after edits, as the server reads it. */
function edited(edits: readonly Edit[], document: WorkingDocument = { visit: raw, programme: null }) {
  const applied = applyEdits(document, edits);
  if (!applied.ok) throw new Error(applied.error.code);
  const read = validateVisit(applied.value.next.visit);
  if (!read.ok) throw new Error(read.error.map((problem) => problem.code).join());
  return { document: applied.value.next, visit: read.value.visit };
}
const activityOf = (visit: Visit, id: string) => {
  const found = visit.activities.find((activity) => activity.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe("splitting people", () => {
  test("a party in a new group must attend the group's activity, and must not attend the old one", () => {
    const { edits, decisions } = splitGroups({
      visit: smallVisit(),
      programme: smallProgramme(),
      activity: lunch,
      goals: goals(["hangzhou-head", "new"], ["hangzhou-expert", "new"]),
      copy: copyOf(raw),
      start: "2023-10-25T12:00",
    });
    const { visit } = edited(edits);
    expect(activityOf(visit, "lunch").attend).toMatchObject({
      required: ["zhengzhou", "hosts"],
      forbidden: ["hangzhou"],
    });
    expect(activityOf(visit, "lunch-group")).toMatchObject({
      kind: "meal",
      minutes: 75,
      attend: { required: ["hangzhou"], wished: [], forbidden: [] },
    });
    expect(visit.pins.map((pin) => pin.activity)).toEqual(["lunch-group"]);
    expect(decisions).toMatchObject([
      { activity: "lunch", attendees: ["zhengzhou-head", "zhengzhou-expert", "mayor", "adviser"] },
      { activity: "lunch-group", at: { place: undefined } },
    ]);
  });

  test("when one person leaves a party, the others stay by name", () => {
    const { edits } = splitGroups({
      visit: smallVisit(),
      programme: smallProgramme(),
      activity: lunch,
      goals: goals(["hangzhou-expert", "new"]),
      copy: copyOf(raw),
      start: "2023-10-25T12:00",
    });
    const { visit } = edited(edits);
    expect(activityOf(visit, "lunch").attend.required).toEqual(["zhengzhou", "hangzhou-head", "hosts"]);
    expect(activityOf(visit, "lunch").attend.forbidden).toEqual(["hangzhou-expert"]);
  });

  test("after reuniting, the group is gone and nobody is excluded", () => {
    const split = splitGroups({
      visit: smallVisit(),
      programme: smallProgramme(),
      activity: lunch,
      goals: goals(["hangzhou-head", "new"], ["hangzhou-expert", "new"]),
      copy: copyOf(raw),
      start: "2023-10-25T12:00",
    });
    const { document, visit } = edited(split.edits);
    const both = withGroup(smallProgramme(), ["hangzhou-head", "hangzhou-expert"]);
    expect(groupsAt(both, lunch).map((item) => item.activity)).toEqual(["lunch", "lunch-group"]);
    const joined = splitGroups({
      visit,
      programme: both,
      activity: lunch,
      goals: goals(["hangzhou-head", "lunch"], ["hangzhou-expert", "lunch"]),
      copy: copyOf(raw),
      start: "2023-10-25T12:00",
    });
    const whole = edited(joined.edits, document).visit;
    expect(whole.activities.map((activity) => activity.id)).not.toContain("lunch-group");
    expect(whole.pins).toEqual([]);
    expect(activityOf(whole, "lunch").attend).toMatchObject({
      required: ["zhengzhou", "hosts", "hangzhou"],
      forbidden: [],
    });
    expect(joined.decisions).toContainEqual({ activity: "lunch-group", at: undefined });
  });

  test("a simultaneous activity without people is kept if it is not a group of this activity", () => {
    const visit = smallVisit();
    const shifted = smallProgramme().placements.map((item) =>
      item.activity === "rog-visit" ? { ...item, start: item.start - 90, end: item.end - 90 } : item,
    );
    const { edits } = splitGroups({
      visit,
      programme: {
        ...smallProgramme(),
        placements: shifted.map((item) =>
          item.activity === "rog-visit" ? { ...item, attendees: ["adviser" as PersonId] } : item,
        ),
      },
      activity: lunch,
      goals: goals(["adviser", "lunch"]),
      copy: copyOf(raw),
      start: "2023-10-25T12:00",
    });
    expect(edits).not.toContainEqual(expect.objectContaining({ kind: "remove" }));
  });
});

/** Returns the programme with the second group at lunch. */
function withGroup(programme: Programme, people: readonly string[]): Programme {
  const plain = programmeSchema.encode(programme);
  const first = plain.placements.find((item) => item.activity === "lunch");
  if (!first) throw new Error("lunch has a time");
  return programmeSchema.parse({
    ...plain,
    placements: [
      ...plain.placements.map((item) =>
        item === first ? { ...item, attendees: item.attendees.filter((id) => !people.includes(id)) } : item,
      ),
      { ...first, activity: "lunch-group", attendees: people },
    ],
  });
}
