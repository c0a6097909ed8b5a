// The printed board: a list of each day with times, places and people, because the lanes of a week do not fit on a
// page.
import { memo } from "react";
import {
  datesBetween,
  indexVisit,
  type Placement,
  type Programme,
  toZoned,
  type Visit,
  zonesOf,
} from "#domain";
import { longDate, nameOf, sayBoard } from "#text";
import { describe, rangeOf } from "../visit/describe.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import "./printed-days.css";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
}

/** Redrawn only when the programme changes, not when the board scrolls. */
export const PrintedDays = memo(function PrintedDays({ visit, programme }: Props) {
  const { language } = useReader();
  const say = useSay(sayBoard);
  const read = useRead();
  const days = new Map<string, Placement[]>();
  for (const item of [...(programme?.placements ?? [])].sort((a, b) => a.start - b.start)) {
    for (const date of datesOf(visit, item)) days.set(date, [...(days.get(date) ?? []), item]);
  }
  return (
    <div className="print-only">
      <p className="printed-title">{read(visit.title)}</p>
      {[...days]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([date, items]) => (
          <section key={date}>
            <h2>{longDate(Temporal.PlainDate.from(date), language)}</h2>
            <table className="grid">
              <tbody>
                {items.map((item) => {
                  const description = describe(visit, item, language);
                  return (
                    <tr key={item.activity}>
                      <td className="numbers">{rangeOf(visit, item, Temporal.PlainDate.from(date))}</td>
                      <th scope="row">
                        {description.title}
                        {item.pinned && ` (${say("pinned")})`}
                      </th>
                      <td>{description.where}</td>
                      <td>{partiesOf(visit, item, language)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        ))}
    </div>
  );
});

/**
 * Returns the dates that an item covers, in the local time of its place: that of its start, and those up to its last
 * minute.
 */
function datesOf(visit: Visit, { activity, place, start, end }: Placement): string[] {
  const { startZone, endZone } = zonesOf(visit, activity, place);
  const from = toZoned(start, startZone).toPlainDate();
  const to = toZoned(end - 1, endZone).toPlainDate();
  return Temporal.PlainDate.compare(to, from) < 0
    ? [from.toString(), to.toString()]
    : datesBetween(from, to).map(String);
}

/** Returns the parties of the attendees, in protocol order. */
function partiesOf(visit: Visit, item: Placement, language: Parameters<typeof nameOf>[2]): string {
  const parties = new Set(item.attendees.map((id) => indexVisit(visit).people.get(id)?.party ?? ""));
  return [...parties].map((id) => nameOf(visit, { kind: "party", id }, language)).join(", ");
}
