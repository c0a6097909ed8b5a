// CSPLib problem 046 (Shapen, Zivan and Meisels): meetings of agents who must travel between them.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Programme, type Visit, visit } from "#domain";
import type { Case, Family, Judgement, PlanningProblem } from "../family.ts";
import { idOf, type SlotClock, slotClock, slottedVisit } from "../slots.ts";

const instance = z.object({
  meetings: z.int(),
  agents: z.int(),
  slots: z.int(),
  /** Per agent the meetings, from 0, that it attends. */
  agentMeetings: z.array(z.array(z.int())),
  /** Slots of travel between two meetings. */
  travel: z.array(z.array(z.int())),
});
type TravellingAgents = z.output<typeof instance>;

export const csplib046: Family = {
  name: "csplib046",
  seconds: 5,
  ending: ".json",
  cases(data) {
    const known = new Map(
      data.table("reference.tsv").map((row) => [row.instance, row.max_meetings_in_given_slots]),
    );
    return data.instances.map(({ name, file }): Case => {
      const most = known.get(name);
      return {
        instance: name,
        facts: {},
        bestKnown: most === undefined ? null : Number(most),
        load: () => load(name, file),
      };
    });
  },
};

/** The measure is the number of meetings that take place; "infeasible" says that not all can. */
function load(name: string, file: string): PlanningProblem {
  const agents = instance.parse(JSON.parse(readFileSync(file, "utf8")));
  const clock = slotClock(agents.slots);
  return {
    visit: visitOf(name, agents, clock),
    claim: ({ requiredUnplaced }, bounds) => ({
      objective: agents.meetings - requiredUnplaced,
      bound: bounds.requiredUnplaced === undefined ? null : agents.meetings - bounds.requiredUnplaced,
      infeasible: (bounds.requiredUnplaced ?? 0) > 0,
    }),
    judge: (programme) => judge(agents, programme, clock),
  };
}

/** Every meeting in a place of its own, every agent a party of one person. */
function visitOf(name: string, agents: TravellingAgents, clock: SlotClock): Visit {
  const everyAgent = Array.from({ length: agents.agents }, (_, a) => a);
  const everyMeeting = Array.from({ length: agents.meetings }, (_, m) => m);
  return visit.parse({
    ...slottedVisit(idOf(`csplib046-${name}`), clock, agents.slots),
    organisations: ["hosts-office", ...everyAgent.map((a) => `office-${a}`)].map((id) => ({
      id,
      name: id,
      kind: "agency",
    })),
    delegations: [
      {
        id: "agents",
        title: "Agents",
        side: "visiting",
        parties: everyAgent.map((a) => ({
          id: `party-${a}`,
          title: `Agent ${a}`,
          organisation: `office-${a}`,
        })),
      },
      {
        id: "hosts",
        title: "Hosts",
        side: "host",
        parties: [{ id: "hosts-party", title: "Hosts", organisation: "hosts-office" }],
      },
    ],
    people: [
      ...everyAgent.map((a) => ({
        id: `agent-${a}`,
        party: `party-${a}`,
        role: `Agent ${a}`,
        languages: ["en"],
      })),
      // Some meetings have no agent: somebody is there all the same.
      ...everyMeeting.map((m) => ({
        id: `host-${m}`,
        party: "hosts-party",
        role: `Host of meeting ${m}`,
        languages: ["en"],
      })),
    ],
    places: everyMeeting.map((m) => ({
      id: `place-${m}`,
      name: `Place ${m}`,
      leg: "event",
      opening: "24/7",
    })),
    travel: {
      times: everyMeeting.flatMap((from) =>
        everyMeeting
          .filter((to) => to !== from)
          .map((to) => ({
            from: `place-${from}`,
            to: `place-${to}`,
            minutes: clock.minutes * apart(agents, from, to),
            mode: "car",
            oneWay: true,
          })),
      ),
    },
    activities: everyMeeting.map((m) => ({
      id: `meeting-${m}`,
      kind: "meeting",
      title: `Meeting ${m}`,
      minutes: clock.minutes,
      importance: "required",
      places: [`place-${m}`],
      attend: {
        required: [
          `host-${m}`,
          ...everyAgent.filter((a) => agents.agentMeetings[a]?.includes(m)).map((a) => `agent-${a}`),
        ],
      },
    })),
    rules: [
      ...["lunch", "day-hours", "daily-load", "night-rest", "flight-rest", "travel-buffer"].map((rule) => ({
        rule,
        level: "off",
      })),
      { rule: "idle-time", parameters: { perMinute: 0, perBreak: 0 } },
    ],
  });
}

/** The statement asks for the distance whichever of two meetings comes first. */
const apart = ({ travel }: TravellingAgents, a: number, b: number): number =>
  Math.max(travel[a]?.[b] ?? 0, travel[b]?.[a] ?? 0);

function judge(agents: TravellingAgents, programme: Programme, clock: SlotClock): Judgement {
  const problems: string[] = [];
  const slots = new Map(
    programme.placements.map((placement) => [placement.activity as string, clock.slotOf(placement.start)]),
  );
  for (const [name, slot] of slots)
    if (!Number.isInteger(slot) || slot < 0 || slot >= agents.slots)
      problems.push(`${name} is in slot ${slot}`);
  agents.agentMeetings.forEach((meetings, agent) => {
    meetings.forEach((i, n) => {
      for (const j of meetings.slice(n + 1)) {
        const one = slots.get(`meeting-${i}`);
        const other = slots.get(`meeting-${j}`);
        if (one === undefined || other === undefined) continue;
        const needed = apart(agents, i, j) + 1;
        if (Math.abs(one - other) < needed)
          problems.push(`agent ${agent}: meetings ${i} and ${j} are not ${needed} slots apart`);
      }
    });
  });
  return { objective: problems.length === 0 ? slots.size : null, problems };
}
