// The items of a day that the booklet prints: those of visitors, groups that arrive together, and the guests' free time.
import { indexVisit, type PersonId, type Programme, type Visit } from "#domain";
import {
  type AgendaDay,
  type AgendaItem,
  agendaOf,
  type FreeItem,
  type TransferItem,
} from "../agenda/agenda.ts";
import { groupAttendance, inProtocolOrder } from "../agenda/attendance.ts";
import { statedFreeMinutes, whereabouts, withFreeTime } from "../agenda/free-time.ts";

/**
 * Returns what the booklet prints of a day. Groups that come from different places and arrive together by the same means
 * share a line.
 */
export function printedItems(visit: Visit, day: AgendaDay): AgendaItem[] {
  const printed: AgendaItem[] = [];
  for (const item of day.items) {
    if (!isForVisitors(visit, item)) continue;
    const same =
      item.kind === "transfer"
        ? printed.findIndex((other) => other.kind === "transfer" && arrivesWith(other, item))
        : -1;
    const other = printed[same];
    if (item.kind !== "transfer" || other?.kind !== "transfer") {
      printed.push(item);
      continue;
    }
    const people = inProtocolOrder(visit, [...other.people, ...item.people]);
    printed[same] = { ...other, people, groups: groupAttendance(visit, people, item.start) };
  }
  return printed;
}

/**
 * Returns, for a date, the time in which no guest has an item, with the place where they all are. What is not public
 * is an item, too.
 */
export function freeTimeOf(visit: Visit, programme: Programme): (date: Temporal.PlainDate) => FreeItem[] {
  const whereIs = whereabouts(visit, programme);
  const { days } = agendaOf(visit, programme, { kind: "everybody" }, "internal");
  const isGuest = isVisitor(visit);
  return (date) => {
    const day = days.find((one) => one.date.equals(date));
    const all = (day?.items ?? []).filter((item) => item.kind !== "free" && item.people.some(isGuest));
    const items = all.filter((item) => !item.continued);
    const continued = all.filter((item) => item.continued);
    const guests = new Set(
      items.flatMap((item) => (item.kind === "free" ? [] : item.people.filter(isGuest))),
    );
    return withFreeTime(items, whereIs, [...guests], { least: statedFreeMinutes, continued }).filter(
      (item) => item.kind === "free",
    );
  };
}

/** Returns items and free time in order; items that began on another date stay where they are. */
export function withGaps(items: readonly AgendaItem[], free: readonly FreeItem[]): AgendaItem[] {
  const all = [...items];
  for (const gap of free) {
    const next = all.findIndex((item) => !item.continued && item.start >= gap.end);
    if (next >= 0) all.splice(next, 0, gap);
  }
  return all;
}

const arrivesWith = (a: TransferItem, b: TransferItem): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.to.place === b.to.place &&
  a.transfer.mode === b.transfer.mode &&
  (a.transfer.before === null) === (b.transfer.before === null);

/** Transfers of hosts among themselves are not part of the visitors' programme. */
const isForVisitors = (visit: Visit, item: AgendaItem): boolean =>
  item.kind !== "transfer" || item.people.some(isVisitor(visit));

function isVisitor(visit: Visit): (id: PersonId) => boolean {
  const index = indexVisit(visit);
  return (id) => {
    const party = index.people.get(id)?.party;
    return party !== undefined && index.delegationOfParty.get(party)?.side === "visiting";
  };
}
