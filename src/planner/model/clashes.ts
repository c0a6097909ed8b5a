// Clashes: pairs of activities to which some of the same people are asked, for visits that count absences by minutes.
import type { AgentBook } from "./agents.ts";
import type { ActivityModel, Clashes } from "./model.ts";

/**
 * By activity the others to which people of it are asked as well, with what a minute costs in which both take place:
 * so much for everybody who is wished in at least one of the two. Required in both, nobody is ever asked at once.
 */
export function clashesOf(
  activities: readonly ActivityModel[],
  { agents, firstInterpreter }: Pick<AgentBook, "agents" | "firstInterpreter">,
  perMinute: number,
): Clashes[] {
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
