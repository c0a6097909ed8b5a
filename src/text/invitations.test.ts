// Letters for the second round: from the day on which it opens until all have answered, in the language of each head.
import { expect, test } from "vitest";
import { evaluationAnswer, questionnaire, visitRecord } from "#domain";
import { askedOf, invitationsOf } from "#text";
import { smallVisit } from "../../test/fixtures/small-visit.ts";

const visit = smallVisit();
const record = visitRecord.parse({
  entente: 1,
  visit: visit.id,
  updated: visit.to.toString(),
  questionnaires: [questionnaire.parse({ id: "later", moment: "later" })],
});
const opens = visit.to.add({ months: 6 });
const answersOf = (ids: readonly string[]) =>
  ids.map((by) =>
    evaluationAnswer.parse({
      id: `by-${by}`,
      questionnaire: "later",
      by,
      date: opens.toString(),
      replies: [],
    }),
  );

test("each head gets a letter from six months after the visit until the people of the party have answered", () => {
  expect(invitationsOf(visit, record, opens.subtract({ days: 1 }))).toEqual([]);
  const heads = visit.people.filter(({ head }) => head);
  const letters = invitationsOf(visit, record, opens);
  expect(letters.map(({ to }) => to?.id)).toEqual(heads.map(({ id }) => id));
  const visiting = visit.delegations.flatMap(({ side, parties }) => (side === "visiting" ? parties : []));
  const guests = heads.filter(({ party }) => visiting.some(({ id }) => id === party)).length;
  expect(guests).toBeGreaterThan(0);
  expect(askedOf(visit, record, opens)).toEqual({ guests, hosts: heads.length - guests });
  const [first] = heads;
  const party = visit.people.filter((one) => one.party === first?.party).map(({ id }) => id);
  const answered = { ...record, answers: answersOf(party) };
  expect(invitationsOf(visit, answered, opens).map(({ to }) => to?.id)).not.toContain(first?.id);
  const some = { ...record, answers: answersOf(party.slice(1)) };
  expect(invitationsOf(visit, some, opens)).toHaveLength(heads.length);
  const closed = {
    ...record,
    questionnaires: record.questionnaires.map((one) => ({ ...one, closes: opens })),
  };
  expect(invitationsOf(visit, closed, opens.add({ days: 1 }))).toEqual([]);
});
