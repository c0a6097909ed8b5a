// The timeline of a day: a lane per party, bars over the hours, transfers as thin bars.
import {
  type Activity,
  type Delegation,
  type EpochMinute,
  indexVisit,
  inRows,
  isMovement,
  isSubstantive,
  type Party,
  startOfDay,
  textIn,
  type Visit,
} from "#domain";
import { clock, sayReport } from "#text";
import type { ActivityItem, AgendaDay, TransferItem } from "../agenda/agenda.ts";
import { familyOf } from "../agenda/family.ts";
import { type Html, html, inEach } from "./html.ts";

export type BarKind = "official" | "social" | "free" | "movement";

export interface Bar {
  readonly item: ActivityItem | TransferItem;
  readonly kind: BarKind;
  /** The line within a lane, from 0: parts of a party that are apart at the same time are drawn below one another. */
  readonly line: number;
}

export interface Lane {
  readonly delegation: Delegation;
  readonly party: Party;
  readonly lines: number;
  readonly bars: readonly Bar[];
}

export interface Timeline {
  /** Full hours around all items, in epoch minutes. */
  readonly from: EpochMinute;
  readonly to: EpochMinute;
  readonly zone: string;
  readonly lanes: readonly Lane[];
}

/** Returns the colour group of an activity. "Official" is official work, as the rules count it. */
function barKind(activity: Activity): BarKind {
  if (isMovement(activity.kind)) return "movement";
  if (isSubstantive(activity)) return "official";
  return familyOf(activity.kind) === "table" ? "social" : "free";
}

/** Returns the timeline of a day of everybody's agenda, or undefined if nothing takes place on it. */
export function timelineOf(visit: Visit, day: AgendaDay): Timeline | undefined {
  const items = day.items.filter((item) => !item.continued).filter((item) => item.kind !== "free");
  const starts = items.map((item) => item.start);
  if (starts.length === 0) return undefined;
  // Hours are counted from the day's own midnight, so that the axis is right on a day of 25 hours.
  const midnight = startOfDay(day.date, day.zone);
  const hour = (minute: number, round: (n: number) => number) =>
    midnight + round((minute - midnight) / 60) * 60;
  const index = indexVisit(visit);
  const lanes = visit.delegations.flatMap((delegation) =>
    delegation.parties.flatMap((party) => {
      const members = new Set(index.peopleOf(party.id));
      const own = items.filter((item) => item.people.some((id) => members.has(id)));
      return own.length === 0 ? [] : [laneOf(delegation, party, own)];
    }),
  );
  return {
    from: hour(Math.min(...starts), Math.floor),
    to: hour(Math.max(...items.map((item) => item.end)), Math.ceil),
    zone: day.zone,
    lanes,
  };
}

function laneOf(delegation: Delegation, party: Party, items: readonly (ActivityItem | TransferItem)[]): Lane {
  const activities = items.filter((item) => item.kind !== "transfer");
  const { count, of } = inRows(activities);
  const bars = items.map((item): Bar => {
    if (item.kind !== "transfer")
      return { item, line: of[activities.indexOf(item)] ?? 0, kind: barKind(item.activity) };
    // Transfers are thin: one is drawn in a line that is free then, and shares it with others.
    const isFree = (line: number) =>
      !activities.some((one, i) => of[i] === line && one.start < item.end && one.end > item.start);
    const line = Array.from({ length: count }, (_, i) => i).find(isFree) ?? 0;
    return { item, line, kind: "movement" };
  });
  return { delegation, party, lines: Math.max(count, 1), bars };
}

/** Returns the timeline as markup. It repeats the table of the day, so assistive technology skips it. */
export function timelineSection(visit: Visit, timeline: Timeline): Html {
  const { from, to, zone, lanes } = timeline;
  const length = Math.max(to - from, 60);
  const hours = Array.from({ length: length / 60 + 1 }, (_, i) => from + i * 60);
  const at = (minute: number) => `${Math.round(((minute - from) / length) * 1e4) / 100}%`;
  const read = (text: Parameters<typeof textIn>[0]) => inEach((l) => textIn(text, l, visit.languages));
  const bar = ({ item, kind, line }: Bar) =>
    html`<div class="bar ${kind}${item.kind === "transfer" ? " way" : ""}" style="left:${at(item.start)};width:${at(from + item.end - item.start)};--line:${line}">${
      item.kind === "transfer"
        ? ""
        : html`<span class="said"><b>${clock(item.start, item.startZone)}</b> <span class="said-title">${read(item.activity.title)}</span></span>`
    }</div>`;
  return html`<div class="timeline" aria-hidden="true"><div class="axis"><span></span><div>${hours.map(
    (hour) => html`<i style="left:${at(hour)}">${clock(hour, zone)}</i>`,
  )}</div></div>${lanes.map(
    (lane) =>
      html`<div class="lane"><span class="party">${read(lane.party.title)}</span><div class="track" style="--lines:${lane.lines};--hours:${length / 60}">${lane.bars.map(bar)}</div></div>`,
  )}</div>`;
}

/** Returns the meaning of the colours of the bars. */
export const legend = (): Html =>
  html`<p class="legend" aria-hidden="true">${(["official", "social", "free", "movement"] as const).map(
    (kind) => html`<span class="key ${kind}"></span>${inEach((l) => sayReport(l, kind))} `,
  )}</p>`;
