// Overlaps: pairs of activities to which some of the same people are invited, for visits that count absences
// by minutes.
import type { AgentBook } from "./agents.ts";
import type { ActivityModel, OverlapCosts } from "./model.ts";

/**
 * Returns, by activity, the others that invite some of the same people, with the cost of a minute in which
 * both take place: one amount for everybody who is wished in at least one of the two. Nobody required in both
 * can ever be in both at once.
 */
export function overlapCostsOf(
  activities: readonly ActivityModel[],
  { agents, firstInterpreter }: Pick<AgentBook, "agents" | "firstInterpreter">,
  perMinute: number,
): OverlapCosts[] {
  const askedOf = activities.map(({ requiredAgents, wishedUnits, units }) => {
    const wished = new Set(wishedUnits.flatMap((u) => units[u]?.agents ?? []));
    return [
      ...requiredAgents
        .filter((agent) => agent < firstInterpreter)
        .map((agent) => ({ agent, isWished: false })),
      ...[...wished].map((agent) => ({ agent, isWished: true })),
    ];
  });
  const askedTo = agents.map((): { readonly activity: number; readonly isWished: boolean }[] => []);
  askedOf.forEach((asked, activity) => {
    for (const { agent, isWished } of asked) askedTo[agent]?.push({ activity, isWished });
  });
  return askedOf.map((asked, a) => {
    const costs = new Map<number, number>();
    for (const { agent, isWished } of asked)
      for (const other of askedTo[agent] ?? [])
        if (other.activity !== a && (isWished || other.isWished))
          costs.set(
            other.activity,
            (costs.get(other.activity) ?? 0) + (agents[agent]?.count ?? 0) * perMinute,
          );
    return { others: Int32Array.from(costs.keys()), perMinute: Int32Array.from(costs.values()) };
  });
}
