// Substantive share: official work fills at least two thirds of the itinerary of those who travel.
import { z } from "zod";
import { indexVisit, isMovement, isSubstantive } from "#domain";
import { visitRule } from "./rule.ts";

export const substantiveShare = visitRule({
  id: "substantive-share",
  scope: "visit",
  level: "off",
  parameters: z.strictObject({
    share: z
      .number()
      .min(0)
      .max(1)
      .default(2 / 3)
      .describe("Official work over all activities but meals and ways"),
  }),
  date: "2014",
  judge(visit, programme, { share }) {
    const index = indexVisit(visit);
    let substantive = 0;
    let all = 0;
    for (const placement of programme.placements) {
      const activity = index.activities.get(placement.activity);
      if (!activity || isMovement(activity.kind) || activity.kind === "meal") continue;
      const travellers = placement.attendees.filter((id) => {
        const party = index.people.get(id)?.party;
        return party !== undefined && index.delegationOfParty.get(party)?.side === "visiting";
      }).length;
      const minutes = (placement.end - placement.start) * travellers;
      all += minutes;
      if (isSubstantive(activity)) substantive += minutes;
    }
    if (all === 0 || substantive >= share * all) return [];
    const percent = Math.floor((substantive / all) * 100);
    return [
      {
        variant: "low",
        size: share - substantive / all,
        subjects: [{ kind: "visit", id: visit.id }],
        facts: { percent, neededPercent: Math.ceil(share * 100) },
      },
    ];
  },
});
