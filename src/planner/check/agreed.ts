// Confirmed activities take place as agreed: conflicts among them are reported as findings that do not block.
import {
  type Finding,
  indexVisit,
  interpretersOf,
  isConfirmed,
  lengthOf,
  minuteOf,
  openingOf,
  type Placement,
  type Programme,
  perVisit,
  presenceOf,
  type Visit,
} from "#domain";
import { interpretationNeeds, rulesInForce, teamSize, worksBetween } from "#rules";
import { rosterOf } from "../model/agents.ts";
import { transfersOf } from "../transport/transfers.ts";
import { checkDays } from "./days.ts";
import { contextsOf } from "./demands.ts";
import { findAll } from "./find-all.ts";

/**
 * Returns a programme of the confirmed activities alone: each at its time, at its first place that is open, with
 * everybody it requires.
 */
export function agreedProgramme(visit: Visit): Programme {
  const index = indexVisit(visit);
  const order = new Map(visit.people.map((person, i) => [person.id, i]));
  const placements = visit.activities
    .flatMap((activity): Placement[] => {
      if (!activity.fixed || !isConfirmed(activity)) return [];
      const start = minuteOf(activity.fixed, index.legOf(activity).zone);
      const end = start + lengthOf(activity);
      const open = activity.places.find((place) =>
        openingOf(visit, place).some((span) => span.from <= start && end <= span.to),
      );
      return [
        {
          activity: activity.id,
          start,
          end,
          place: index.pins.get(activity.id)?.place ?? open ?? activity.places[0] ?? null,
          attendees: rosterOf(visit, activity).required.toSorted(
            (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
          ),
          interpreters: [],
          pinned: index.pins.has(activity.id),
        },
      ];
    })
    .sort((a, b) => a.start - b.start);
  const served = interpreted(visit, placements);
  const { transfers } = transfersOf(visit, served, rulesInForce(visit).travelBufferMinutes);
  return {
    entente: 1,
    visit: visit.id,
    visitHash: "",
    status: { kind: "draft" },
    seed: 0,
    iterations: 0,
    objective: nothing,
    bounds: {},
    proven: false,
    placements: served,
    transfers: [...transfers],
    unplaced: [],
    wishes: [],
    fairness: [],
    findings: [],
  };
}

/** Adds interpreters to placements: for each, in order of time, those who are able and not busy in an earlier one. */
function interpreted(visit: Visit, placements: readonly Placement[]): Placement[] {
  const index = indexVisit(visit);
  const { interpreterTeam } = rulesInForce(visit);
  const served: Placement[] = [];
  for (const placement of placements) {
    const activity = index.activities.get(placement.activity);
    if (!activity) continue;
    const mode = activity.interpretation?.mode ?? "consecutive";
    const leg = index.legOf(activity).id;
    const busy = new Set(
      served
        .filter((other) => other.start < placement.end && placement.start < other.end)
        .flatMap((other) => interpretersOf(visit, other)),
    );
    const needs = interpretationNeeds(visit, activity, placement.attendees);
    const interpreters = needs.flatMap(([a, b]) => {
      const able = visit.interpreters.filter(
        ({ id, pairs, modes, legs, present }) =>
          !busy.has(id) &&
          worksBetween(pairs, a, b) &&
          modes.includes(mode) &&
          (legs === undefined || legs.includes(leg)) &&
          presenceOf(visit, present).some(({ from, to }) => from <= placement.start && placement.end <= to),
      );
      const team = teamSize(mode, placement.end - placement.start, interpreterTeam, needs.length);
      return able.slice(0, team).map(({ id }) => {
        busy.add(id);
        return { interpreter: id, between: [a, b] as [typeof a, typeof b] };
      });
    });
    served.push({ ...placement, interpreters });
  }
  return served;
}

const nothing: Programme["objective"] = {
  blocking: 0,
  requiredUnplaced: 0,
  wishesUnmet: 0,
  unfairness: 0,
  idle: 0,
  travel: 0,
  preference: 0,
};

/**
 * Demands whose findings depend on interpreters, vehicles and people of a quorum, whom a programme of the confirmed
 * activities alone does not assign.
 */
const assigned: ReadonlySet<string> = new Set([
  "interpreter",
  "interpreter-team",
  "transfer",
  "seats",
  "precedence",
]);

/** Whether a finding that depends on assignments concerns only confirmed activities. */
function isAmongAgreed(visit: Visit, { rule, subjects }: Finding): boolean {
  const { activities } = indexVisit(visit);
  const named = subjects.flatMap(({ kind, id }) => (kind === "activity" ? [activities.get(id)] : []));
  return (
    assigned.has(rule) && named.length > 0 && named.every((one) => one !== undefined && isConfirmed(one))
  );
}

/**
 * Returns the keys of the rules of people's days that the confirmed activities of a programme break without the
 * others: people whom a quorum adds are not in the programme of the confirmed activities alone.
 */
function daysAmongAgreed(visit: Visit, programme: Programme): ReadonlySet<string> {
  const { activities } = indexVisit(visit);
  const placements = programme.placements.filter(({ activity }) => {
    const found = activities.get(activity);
    return found !== undefined && isConfirmed(found);
  });
  const found = checkDays(contextsOf(visit)({ ...programme, placements }));
  return new Set(found.filter(({ subjects: [about] }) => about?.kind === "person").map(keyOf));
}

/** Identifies a finding without its amounts: the same conflict in another programme of the visit has the same key. */
const keyOf = ({ rule, variant, subjects, facts }: Finding): string =>
  JSON.stringify([rule, variant, subjects.map(({ kind, id }) => `${kind} ${id}`).sort(), facts.onDate ?? ""]);

/** Returns the demands that the confirmed activities alone break, as findings that do not block. */
export const agreedConflicts = (visit: Visit): readonly Finding[] => knownConflicts(visit, undefined);

const knownConflicts = perVisit((visit: Visit, _: undefined): readonly Finding[] =>
  findAll(visit, agreedProgramme(visit))
    .filter(({ level, rule }) => level === "block" && rule !== "activity-missing")
    // The agreement does not say which interpreter works where: another one may be free.
    .filter(({ subjects }) => subjects.every(({ kind }) => kind !== "interpreter"))
    .map(besideAgreement),
);

/** A conflict among confirmed activities does not block: it can be released with a reason. */
const besideAgreement = (finding: Finding): Finding => ({
  ...finding,
  level: "block-release",
  confirmed: true,
});

/** Returns the findings of a programme. Those that follow from confirmed activities do not block. */
export function besideAgreements(
  visit: Visit,
  programme: Programme,
  findings: readonly Finding[],
): readonly Finding[] {
  if (findings.every(({ level }) => level !== "block")) return findings;
  const agreed = new Set(agreedConflicts(visit).map(keyOf));
  const isOfDay = ({ level, facts }: Finding) => level === "block" && facts.onDate !== undefined;
  const days = findings.some(isOfDay) ? daysAmongAgreed(visit, programme) : new Set<string>();
  const isBeside = (finding: Finding) =>
    isAmongAgreed(visit, finding) || agreed.has(keyOf(finding)) || days.has(keyOf(finding));
  return findings.map((finding) =>
    finding.level === "block" && isBeside(finding) ? besideAgreement(finding) : finding,
  );
}
