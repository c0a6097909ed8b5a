// Counterparts: people of equal rank meet, and both attend.
import { z } from "zod";
import { indexVisit, type Judgement, type Person, type Programme, type Subject, type Visit } from "#domain";
import { visitRule } from "./rule.ts";

/** Items at which two sides meet as counterparts. */
const talks = new Set(["meeting", "bilateral"]);

export const counterpartRank = visitRule({
  id: "counterpart-rank",
  scope: "visit",
  level: "off",
  parameters: z.strictObject({
    atMost: z.int().min(0).max(98).default(0).describe("Largest difference in rank between counterparts"),
  }),
  date: "2019",
  judge(visit, programme, { atMost }) {
    const { people } = indexVisit(visit);
    return visit.people.flatMap((person, i): Judgement[] => {
      const other = person.counterpart === undefined ? undefined : people.get(person.counterpart);
      if (!other) return [];
      // Two people who name each other are reported once.
      const isNamed = other.counterpart === person.id && visit.people.indexOf(other) < i;
      return [...(isNamed ? [] : unequal(person, other, atMost)), ...absent(visit, programme, person, other)];
    });
  },
});

const pairOf = (person: Person, other: Person): Subject[] =>
  [person.id, other.id].map((id) => ({ kind: "person" as const, id }));

function unequal(person: Person, other: Person, atMost: number): Judgement[] {
  if (person.rank === undefined || other.rank === undefined) return [];
  const difference = Math.abs(person.rank - other.rank);
  if (difference <= atMost) return [];
  const facts = { rank: person.rank, rank2: other.rank };
  return [{ variant: "unequal", size: difference - atMost, subjects: pairOf(person, other), facts }];
}

/** Talks with the counterpart's party that the counterpart does not attend. */
function absent(visit: Visit, programme: Programme, person: Person, other: Person): Judgement[] {
  const index = indexVisit(visit);
  return programme.placements.flatMap(({ activity: id, attendees, start }): Judgement[] => {
    const activity = index.activities.get(id);
    if (!activity || !talks.has(activity.kind) || attendees.includes(other.id)) return [];
    const isOpposite = attendees.some((one) => index.people.get(one)?.party === other.party);
    if (!isOpposite || !attendees.includes(person.id)) return [];
    const subjects: Subject[] = [...pairOf(person, other), { kind: "activity", id }];
    return [{ variant: "absent", size: 1, subjects, facts: { startAt: start } }];
  });
}
