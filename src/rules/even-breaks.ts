// Even breaks: nobody has many more breaks than others. For matchmaking days; off unless a visit asks for it.

import { z } from "zod";
import { elementAt, hole } from "#base/element-at.ts";
import { indexVisit, type Placement, type Programme, toZoned, type Visit } from "#domain";
import { visitRule } from "./rule.ts";

export const evenBreaks = visitRule({
  id: "even-breaks",
  scope: "visit",
  level: "off",
  parameters: z.strictObject({
    atMost: z.int().min(0).max(50).default(2).describe("Greatest difference in breaks between two people"),
    breath: z.int().min(0).max(240).default(15).describe("A longer stretch between two items is a break"),
  }),
  date: "2022",
  judge(visit, programme, { atMost, breath }) {
    const breaks = breaksOf(visit, programme, breath);
    if (breaks.size === 0) return [];
    const sorted = [...breaks].sort(([, a], [, b]) => a - b);
    const [, fewest] = elementAt(sorted, 0);
    const [person, most] = sorted.at(-1) ?? hole();
    if (most - fewest <= atMost) return [];
    return [
      {
        variant: "uneven",
        size: most - fewest - atMost,
        subjects: [{ kind: "person", id: person }],
        facts: { most, fewest, atMost },
      },
    ];
  },
});

/** Returns the breaks of each visiting person: gaps of more than `breath` minutes between two items of one day. */
function breaksOf(visit: Visit, programme: Programme, breath: number): Map<string, number> {
  const index = indexVisit(visit);
  const breaks = new Map<string, number>();
  const last = new Map<string, { readonly end: number; readonly day: string }>();
  for (const person of visit.people)
    if (index.delegationOfParty.get(person.party)?.side === "visiting") breaks.set(person.id, 0);
  for (const placement of [...programme.placements].sort((a, b) => a.start - b.start)) {
    const day = dayOf(visit, placement);
    for (const id of placement.attendees) {
      const count = breaks.get(id);
      if (count === undefined) continue;
      const before = last.get(id);
      if (before?.day === day && placement.start - before.end > breath) breaks.set(id, count + 1);
      last.set(id, { end: placement.end, day });
    }
  }
  return breaks;
}

function dayOf(visit: Visit, placement: Placement): string {
  const index = indexVisit(visit);
  const activity = index.activities.get(placement.activity);
  const zone = (activity ? index.legOf(activity) : visit.legs[0])?.zone ?? "UTC";
  return toZoned(placement.start, zone).toPlainDate().toString();
}
