// Brokerage events as exact models for other solvers: a constraint program for MiniZinc, a mixed-integer program for
// HiGHS.
import type { BrokerageEvent } from "../b2b/instance.ts";
import { judge } from "../b2b/judge.ts";
import type { Answer, Comparison } from "./answer.ts";
import { type Program, type Row, runHighs } from "./highs.ts";
import { runMiniZinc } from "./minizinc.ts";

/** Returns an event with its solvers. */
export function compareB2b(event: BrokerageEvent, fairness: number): Comparison {
  const answer = (
    slots: readonly number[] | undefined,
    status: Answer["status"],
    bound: number | null,
  ): Answer => ({
    status,
    bound,
    judgement: slots && judge(event, slots, fairness),
  });
  return {
    gecode: (limits) => {
      const { variables, status } = runMiniZinc("b2b.mzn", dataOf(event, fairness), limits);
      return answer(variables?.slot, status, null);
    },
    highs: async (limits) => {
      const { program, columnOf } = programOf(event, fairness);
      const { values, status, bound } = await runHighs(program, limits);
      const slots =
        values && columnOf.map((own) => [...own].find(([, column]) => (values[column] ?? 0) > 0.5)?.[0] ?? 0);
      return answer(slots, status, bound);
    },
  };
}

/** Returns the slots in which a meeting may take place. */
function slotsOf(event: BrokerageEvent, i: number): number[] {
  const { nTotalSlots, nMorningSlots, meetings, fixed, forbidden } = event;
  const { a, b, session } = meetings[i] as BrokerageEvent["meetings"][number];
  return Array.from({ length: nTotalSlots }, (_, s) => s + 1).filter(
    (slot) =>
      (session !== 1 || slot <= nMorningSlots) &&
      (session !== 2 || slot > nMorningSlots) &&
      ((fixed[i] ?? 0) === 0 || fixed[i] === slot) &&
      !forbidden[a - 1]?.includes(slot) &&
      !forbidden[b - 1]?.includes(slot),
  );
}

/** Returns the meetings of each participant, counted from 0. */
const meetingsOf = ({ nBusiness, meetings }: BrokerageEvent): number[][] =>
  Array.from({ length: nBusiness }, (_, p) =>
    meetings.flatMap(({ a, b }, i) => (a === p + 1 || b === p + 1 ? [i] : [])),
  );

/** Returns pairs of meetings, counted from 0, of which the first must come before the second. */
const ordersOf = ({ precedences }: BrokerageEvent): (readonly [number, number])[] =>
  precedences.flatMap((earlier, i) => earlier.map((before) => [before - 1, i] as const));

function dataOf(event: BrokerageEvent, fairness: number): object {
  const orders = ordersOf(event);
  return {
    nMeetings: event.nMeetings,
    nBusiness: event.nBusiness,
    nTotalSlots: event.nTotalSlots,
    nTables: event.nTables,
    fairness,
    allowed: event.meetings.map((_, i) => ({ set: slotsOf(event, i) })),
    meetingsOf: meetingsOf(event).map((list) => ({ set: list.map((i) => i + 1) })),
    nOrders: orders.length,
    earlier: orders.map(([before]) => before + 1),
    later: orders.map(([, after]) => after + 1),
  };
}

/**
 * Returns a program with a column for each meeting and slot, one for each slot with which a participant's run of
 * meetings begins, and one for the fewest breaks of any participant.
 */
function programOf(
  event: BrokerageEvent,
  fairness: number,
): { program: Program; columnOf: Map<number, number>[] } {
  const most: number[] = [];
  const costs: number[] = [];
  const rows: Row[] = [];
  const add = (limit: number, cost: number): number => {
    costs.push(cost);
    return most.push(limit) - 1;
  };
  const columnOf = event.meetings.map((_, i) => new Map(slotsOf(event, i).map((slot) => [slot, add(1, 0)])));
  for (const own of columnOf)
    rows.push({ terms: [...own.values()].map((column) => [column, 1] as const), least: 1, most: 1 });
  const inSlot = (list: readonly number[], slot: number) =>
    list.flatMap((i) => {
      const column = columnOf[i]?.get(slot);
      return column === undefined ? [] : [column];
    });
  const slots = Array.from({ length: event.nTotalSlots }, (_, s) => s + 1);
  const all = event.meetings.map((_, i) => i);
  for (const slot of slots)
    rows.push({
      terms: inSlot(all, slot).map((column) => [column, 1] as const),
      least: 0,
      most: event.nTables,
    });
  for (const [before, after] of ordersOf(event)) {
    const terms = [
      ...[...(columnOf[after] ?? [])].map(([slot, column]) => [column, slot] as const),
      ...[...(columnOf[before] ?? [])].map(([slot, column]) => [column, -slot] as const),
    ];
    rows.push({ terms, least: 1, most: Number.POSITIVE_INFINITY });
  }
  const fewest = add(event.nTotalSlots, 0);
  for (const list of meetingsOf(event)) {
    const firsts = slots.map((slot): number => {
      const first = add(1, 1);
      const now = inSlot(list, slot);
      const before = inSlot(list, slot - 1);
      const factor = (columns: readonly number[], by: number) =>
        columns.map((column) => [column, by] as const);
      // A slot is the first of a run if the participant is busy in it and free in the slot before.
      rows.push({
        terms: [[first, 1], ...factor(now, -1), ...factor(before, 1)],
        least: 0,
        most: Number.POSITIVE_INFINITY,
      });
      rows.push({ terms: [[first, 1], ...factor(now, -1)], least: Number.NEGATIVE_INFINITY, most: 0 });
      rows.push({ terms: [[first, 1], ...factor(before, 1)], least: Number.NEGATIVE_INFINITY, most: 1 });
      rows.push({ terms: factor(now, 1), least: 0, most: 1 });
      return first;
    });
    // A participant has one break fewer than runs.
    const runs = firsts.map((first) => [first, 1] as const);
    const less = list.length > 0 ? 1 : 0;
    rows.push({ terms: [...runs, [fewest, -1]], least: less, most: less + fairness });
  }
  // The first run of a participant adds no break.
  const free = meetingsOf(event).filter((list) => list.length > 0).length;
  const constant = add(1, -free);
  rows.push({ terms: [[constant, 1]], least: 1, most: 1 });
  return { program: { most, costs, rows }, columnOf };
}
