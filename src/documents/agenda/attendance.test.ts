// Attendance: whole delegations and parties by name, everybody else one by one, always in protocol order.
import { expect, test } from "vitest";
import { indexVisit, type PersonId } from "#domain";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { groupAttendance, participantsOf } from "./attendance.ts";

const noon = 28303800;
const ids = (...names: string[]) => names as PersonId[];
const kindsOf = (visit: ReturnType<typeof smallVisit>, people: PersonId[], at = noon) =>
  groupAttendance(visit, people, at).map((group) =>
    group.kind === "delegation"
      ? `all of ${group.delegation.id}`
      : group.kind === "party"
        ? `party ${group.party.id}`
        : group.people.join("+"),
  );

test("a whole visiting delegation is named once; a host alone is named as a person", () => {
  const visit = smallVisit();
  expect(kindsOf(visit, [...indexVisit(visit).peopleOf("china"), ...ids("mayor")])).toEqual([
    "all of china",
    "mayor",
  ]);
});

test("whole parties by their names, others one by one", () => {
  expect(kindsOf(smallVisit(), ids("hangzhou-expert", "hangzhou-head", "zhengzhou-expert"))).toEqual([
    "zhengzhou-expert",
    "party hangzhou",
  ]);
});

test("a delegation is named as a whole even if some of its people have left", () => {
  const visit = smallVisit();
  const people = visit.people.map((person) =>
    person.id === "zhengzhou-expert"
      ? {
          ...person,
          present: [
            {
              from: { at: Temporal.PlainDateTime.from("2023-10-25T08:00"), offset: undefined },
              to: { at: Temporal.PlainDateTime.from("2023-10-25T10:00"), offset: undefined },
            },
          ],
        }
      : person,
  );
  const attending = ids("zhengzhou-head", "hangzhou-head", "hangzhou-expert");
  expect(kindsOf({ ...visit, people }, attending)).toEqual(["all of china"]);
  expect(kindsOf(visit, attending)).toEqual(["zhengzhou-head", "party hangzhou"]);
});

test("participants are the visitors and everybody who attends something", () => {
  const visit = smallVisit();
  expect(participantsOf(visit, ids("adviser")).map((person) => person.id)).toEqual([
    "zhengzhou-head",
    "zhengzhou-expert",
    "hangzhou-head",
    "hangzhou-expert",
    "adviser",
  ]);
});

test("one listed person represents a larger party, unless only this person is invited", () => {
  const visit = smallVisit();
  const large = {
    ...visit,
    people: visit.people.filter(({ id }) => id !== "hangzhou-expert"),
    delegations: visit.delegations.map((delegation) => ({
      ...delegation,
      parties: delegation.parties.map((party) => (party.id === "hangzhou" ? { ...party, size: 12 } : party)),
    })),
  };
  const kinds = (asked?: readonly string[]) =>
    groupAttendance(large, ids("hangzhou-head"), noon, asked).map(({ kind }) => kind);
  expect(kinds(["hangzhou"])).toEqual(["party"]);
  expect(kinds(["china"])).toEqual(["party"]);
  expect(kinds(["hangzhou-head"])).toEqual(["people"]);
});
