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
  const askedTo = agents.map((): { activity: number; wished: boolean }[] => []);
  activities.forEach((activity, a) => {
    const wished = new Set(activity.wishedUnits.flatMap((u) => activity.units[u]?.agents ?? []));
    for (const agent of activity.requiredAgents)
      if (agent < firstInterpreter) askedTo[agent]?.push({ activity: a, wished: false });
    for (const agent of wished) askedTo[agent]?.push({ activity: a, wished: true });
  });
  return activities.map((activity, a) => {
    const costs = new Map<number, number>();
    const asked = (agent: number, isWished: boolean): void => {
      for (const other of askedTo[agent] ?? [])
        if (other.activity !== a && (isWished || other.wished))
          costs.set(
            other.activity,
            (costs.get(other.activity) ?? 0) + (agents[agent]?.count ?? 0) * perMinute,
          );
    };
    for (const agent of activity.requiredAgents) if (agent < firstInterpreter) asked(agent, false);
    for (const agent of new Set(activity.wishedUnits.flatMap((u) => activity.units[u]?.agents ?? [])))
      asked(agent, true);
    return { others: Int32Array.from(costs.keys()), perMinute: Int32Array.from(costs.values()) };
  });
}
