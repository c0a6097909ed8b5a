// Apart: people who stay together but attend different activities at the same time, because each is
// invited separately.
import type { Activity, Finding, PersonId } from "#domain";
import { type CheckContext, placementsOf, subjectOf } from "./context.ts";

/**
 * Warns of such cases. `together` binds people only if more than one of them is invited. A separate
 * invitation may be deliberate or an oversight.
 */
export const checkApart = (context: CheckContext): Finding[] =>
  context.visit.delegations
    .flatMap((delegation) => delegation.together ?? [])
    .flatMap((group) =>
      group.flatMap((one, i) => group.slice(i + 1).flatMap((other) => apartIn(context, one, other))),
    );

function apartIn(context: CheckContext, one: PersonId, other: PersonId): Finding[] {
  const { activities } = context.index;
  return placementsOf(context, one).flatMap((mine) =>
    placementsOf(context, other).flatMap((theirs): Finding[] => {
      const [here, there] = [activities.get(mine.activity), activities.get(theirs.activity)];
      const [from, to] = [Math.max(mine.start, theirs.start), Math.min(mine.end, theirs.end)];
      if (!here || !there || here === there || from >= to) return [];
      // If both are invited, one of them misses what the other attends. That blocks.
      if (isAsked(context, here, other) || isAsked(context, there, one)) return [];
      const people = [one, other].map((id) => ({ kind: "person" as const, id }));
      return [
        {
          rule: "together",
          variant: "apart",
          level: "warn",
          size: to - from,
          subjects: [...people, subjectOf(here), subjectOf(there)],
          facts: { startAt: from, endAt: to },
        },
      ];
    }),
  );
}

function isAsked({ index }: CheckContext, { attend }: Activity, id: PersonId): boolean {
  const asked = [...attend.required, ...attend.wished, ...attend.quorum.flatMap((quorum) => quorum.of)];
  const among = (refs: readonly Parameters<typeof index.peopleOf>[0][]) =>
    refs.some((ref) => index.peopleOf(ref).includes(id));
  return among(asked) && !among(attend.forbidden);
}
