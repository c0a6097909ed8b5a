// Reads the files of CSPLib's problem 46 with every field. Indices count from 0.
import { readFileSync } from "node:fs";
import { z } from "zod";

const count = z.int().min(0);

const schema = z
  .strictObject({
    /** The number in CSPLib, which is also the name of the file. Not used. */
    id: z.int().optional(),
    meetings: count,
    agents: count,
    /** The number of meetings of each agent. Checked, not used. */
    meetingsPerAgent: count.optional(),
    slots: count,
    /** The shortest and the longest travel between two meetings. Checked, not used. */
    minTravel: count.optional(),
    maxTravel: count.optional(),
    /** The meetings that each agent attends. */
    agentMeetings: z.array(z.array(count)),
    /** The slots that travel between two meetings takes. */
    travel: z.array(z.array(count)),
    /**
     * Solutions. Not used: the table of references holds them, and the published starts of number 19 break the
     * rule of travel.
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

/** Reads one file. Throws if its form is wrong or its parts contradict each other. */
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
