// Approved group: each travelling party was approved as a separate, small group.
import { z } from "zod";
import type { Judgement } from "#domain";
import { visitRule } from "./rule.ts";

export const approvedGroup = visitRule({
  id: "approved-group",
  scope: "visit",
  level: "off",
  parameters: z.strictObject({
    people: z.int().min(1).max(1000).default(6).describe("Most people of one visiting party"),
  }),
  date: "2015",
  judge(visit, _programme, { people: most }) {
    const visiting = visit.delegations.filter((delegation) => delegation.side === "visiting");
    return visiting
      .flatMap((delegation) => delegation.parties)
      .flatMap((party): Judgement[] => {
        const count = visit.people.filter((person) => person.party === party.id).length;
        if (count <= most) return [];
        const subjects = [{ kind: "party" as const, id: party.id }];
        return [{ variant: "large", size: count - most, subjects, facts: { count, limit: most } }];
      });
  },
});
