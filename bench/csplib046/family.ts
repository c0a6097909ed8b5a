// CSPLib problem 046 (Shapen, Zivan and Meisels): agents must travel between their meetings.
import { type Programme, type Visit, visit } from "#domain";
import type { Case, Family, PlanningProblem } from "../family.ts";
import { idOf, type SlotClock, slotClock, slottedVisit } from "../slots.ts";
import { readAgents, type TravellingAgents } from "./instance.ts";
import { judge } from "./judge.ts";

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

/** The measure is the number of meetings that take place. "infeasible" means that they cannot all take place. */
function load(name: string, file: string): PlanningProblem {
  const agents = readAgents(file);
  const clock = slotClock(agents.slots);
  return {
    visit: visitOf(name, agents, clock),
    claim: ({ requiredUnplaced }, bounds) => ({
      objective: agents.meetings - requiredUnplaced,
      bound: bounds.requiredUnplaced === undefined ? null : agents.meetings - bounds.requiredUnplaced,
      infeasible: (bounds.requiredUnplaced ?? 0) > 0,
    }),
    judge: (programme) => judge(agents, startsIn(programme, agents.meetings, clock)),
  };
}

/** Returns an instance as a visit: every meeting has a separate place, and every agent is a party of one person. */
function visitOf(name: string, agents: TravellingAgents, clock: SlotClock): Visit {
  const everyAgent = Array.from({ length: agents.agents }, (_, a) => a);
  const everyMeeting = Array.from({ length: agents.meetings }, (_, m) => m);
  return visit.parse({
    ...slottedVisit(idOf(`csplib046-${name}`), clock, agents.slots),
    ...peopleOf(everyAgent, everyMeeting),
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

/**
 * Returns every agent as a party of one person. Every meeting has a host, because an activity needs somebody and some
 * meetings have no agent.
 */
const peopleOf = (everyAgent: readonly number[], everyMeeting: readonly number[]) => ({
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
    ...everyMeeting.map((m) => ({
      id: `host-${m}`,
      party: "hosts-party",
      role: `Host of meeting ${m}`,
      languages: ["en"],
    })),
  ],
});

/** The problem requires the travel time in either order of two meetings. */
const apart = ({ travel }: TravellingAgents, a: number, b: number): number =>
  Math.max(travel[a]?.[b] ?? 0, travel[b]?.[a] ?? 0);

/** Returns the slot of each meeting, counted from 0. */
function startsIn({ placements }: Programme, meetings: number, clock: SlotClock): (number | undefined)[] {
  const starts = new Map(placements.map(({ activity, start }) => [activity as string, clock.slotOf(start)]));
  return Array.from({ length: meetings }, (_, m) => starts.get(`meeting-${m}`));
}
