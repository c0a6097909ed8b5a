// Frozen skeleton: the visit file keeps what was approved (dates, legs, number of people).
import { z } from "zod";
import { indexVisit, type Judgement, type Leg } from "#domain";
import { visitRule } from "./rule.ts";

export const frozenSkeleton = visitRule({
  id: "frozen-skeleton",
  scope: "visit",
  level: "block",
  parameters: z.strictObject({}),
  date: "2019",
  judge(visit) {
    const approved = visit.skeleton;
    if (!approved) return [];
    const found: Judgement[] = [];
    const compare = (variant: string, id: string, kind: "visit" | "leg", was: string, is: string) => {
      if (was !== is)
        found.push({ variant, size: 1, subjects: [{ kind, id }], facts: { approved: was, now: is } });
    };
    compare("dates", visit.id, "visit", `${approved.from} – ${approved.to}`, `${visit.from} – ${visit.to}`);
    const legs = new Map<string, Leg>(visit.legs.map((leg) => [leg.id, leg]));
    for (const leg of approved.legs) {
      const now = legs.get(leg.leg);
      compare("leg", leg.leg, "leg", `${leg.from} – ${leg.to}`, now ? `${now.from} – ${now.to}` : "–");
    }
    if (approved.people !== undefined) {
      const index = indexVisit(visit);
      const travellers = visit.people.filter(
        (person) => index.delegationOfParty.get(person.party)?.side === "visiting",
      ).length;
      compare("people", visit.id, "visit", String(approved.people), String(travellers));
    }
    return found;
  },
});
