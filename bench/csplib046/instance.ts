// The files of CSPLib's problem 46 with every field, as they are passed around. Indices count from 0.
import { readFileSync } from "node:fs";
import { z } from "zod";

const count = z.int().min(0);

const schema = z
  .strictObject({
    /** Its number in CSPLib, which is the name of its file; not used. */
    id: z.int().optional(),
    meetings: count,
    agents: count,
    /** Derived, checked and not used: how many meetings each agent attends. */
    meetingsPerAgent: count.optional(),
    slots: count,
    /** Derived, checked and not used: the shortest and the longest travel between two meetings. */
    minTravel: count.optional(),
    maxTravel: count.optional(),
    /** The meetings that each agent attends. */
    agentMeetings: z.array(z.array(count)),
    /** Slots of travel between two meetings. */
    travel: z.array(z.array(count)),
    /**
     * Solutions; not used, because the table of references holds them, and the published starts of number 19 break
     * the rule.
     */
    publishedStatus: z.enum(["sat", "unsat"]).optional(),
    publishedStart: z.array(count).nullish(),
  })
  .superRefine((instance, context) => {
    for (const message of disagreements(instance)) context.addIssue({ code: "custom", message });
  })
  .transform(({ meetings, agents, slots, agentMeetings, travel }) => {
    return { meetings, agents, slots, agentMeetings, travel };
  });
export type TravellingAgents = z.output<typeof schema>;

/** Reads one file. Throws if it has another form, or if its parts contradict each other. */
export const readAgents = (file: string): TravellingAgents =>
  parseAgents(JSON.parse(readFileSync(file, "utf8")));

export const parseAgents = (value: unknown): TravellingAgents => schema.parse(value);

/** Returns where parts of an instance contradict each other. */
function disagreements(instance: z.input<typeof schema>): string[] {
  const { meetings, agents, agentMeetings, travel, meetingsPerAgent, minTravel, maxTravel } = instance;
  const between = travel.flatMap((row, i) => row.filter((_, j) => j !== i));
  const problems: string[] = [];
  if (agentMeetings.length !== agents) problems.push(`agents: ${agentMeetings.length}, stated ${agents}`);
  for (const own of agentMeetings) {
    if (new Set(own).size !== (meetingsPerAgent ?? own.length))
      problems.push(`an agent with ${own.length} meetings, stated ${meetingsPerAgent}`);
    if (own.some((meeting) => meeting >= meetings)) problems.push("an agent in a meeting above the last");
  }
  if (travel.length !== meetings || travel.some((row) => row.length !== meetings))
    problems.push(`travel is not known between all ${meetings} meetings`);
  if (minTravel !== undefined && Math.min(...between) < minTravel)
    problems.push(`travel shorter than ${minTravel}`);
  if (maxTravel !== undefined && Math.max(...between) > maxTravel)
    problems.push(`travel longer than ${maxTravel}`);
  return problems;
}
