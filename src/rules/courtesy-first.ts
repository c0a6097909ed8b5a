// Courtesy calls: the guests call on their hosts before they are shown around.
import { z } from "zod";
import { indexVisit, type Judgement, type Placement, type Subject } from "#domain";
import { visitRule } from "./rule.ts";

export const courtesyFirst = visitRule({
  id: "courtesy-first",
  scope: "visit",
  level: "off",
  parameters: z.strictObject({}),
  date: "2026-11",
  judge(visit, programme) {
    const index = indexVisit(visit);
    const legOf = (placement: Placement) => {
      const activity = index.activities.get(placement.activity);
      return placement.place === null
        ? activity && index.legOf(activity).id
        : index.legOfPlace(placement.place).id;
    };
    const inOrder = [...programme.placements].sort((a, b) => a.start - b.start);
    const isCall = ({ activity }: Placement) =>
      index.activities.get(activity)?.moments?.includes("courtesy-call") ?? false;
    const isSight = ({ activity }: Placement) => index.activities.get(activity)?.kind === "site-visit";
    return inOrder.filter(isCall).flatMap((call): Judgement[] => {
      const guests = new Set<string>(call.attendees);
      const early = inOrder.find(
        (other) =>
          other.start < call.start &&
          isSight(other) &&
          legOf(other) === legOf(call) &&
          other.attendees.some((id) => guests.has(id)),
      );
      if (!early) return [];
      const subjects = [call, early].map(({ activity }): Subject => ({ kind: "activity", id: activity }));
      return [{ variant: "late", size: call.start - early.start, subjects, facts: { startAt: call.start } }];
    });
  },
});
