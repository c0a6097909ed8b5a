// The board on paper: day by day what takes place, when, where and for whom. Lanes of a week fit no sheet.
import { memo } from "react";
import { indexVisit, type Placement, type Programme, toZoned, type Visit } from "#domain";
import { longDate, nameOf, sayBoard } from "#text";
import { describe, zoneOfPlacement } from "../visit/describe.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
}

/** Drawn anew for another programme alone, not whenever the board scrolls. */
export const PrintedDays = memo(function PrintedDays({ visit, programme }: Props) {
  const { language } = useReader();
  const say = useSay(sayBoard);
  const read = useRead();
  const days = new Map<string, Placement[]>();
  for (const item of [...(programme?.placements ?? [])].sort((a, b) => a.start - b.start)) {
    const date = toZoned(item.start, zoneOfPlacement(visit, item.activity, item.place)).toPlainDate();
    days.set(date.toString(), [...(days.get(date.toString()) ?? []), item]);
  }
  return (
    <div className="print-only">
      <p className="printed-title">{read(visit.title)}</p>
      {[...days].map(([date, items]) => (
        <section key={date}>
          <h2>{longDate(Temporal.PlainDate.from(date), language)}</h2>
          <table className="grid">
            <tbody>
              {items.map((item) => {
                const told = describe(visit, item, language);
                return (
                  <tr key={item.activity}>
                    <td className="numbers">{told.clock}</td>
                    <th scope="row">
                      {told.title}
                      {item.pinned && ` (${say("pinned")})`}
                    </th>
                    <td>{told.where}</td>
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

/** The parties of those who attend, in protocol order. */
function partiesOf(visit: Visit, item: Placement, language: Parameters<typeof nameOf>[2]): string {
  const parties = new Set(item.attendees.map((id) => indexVisit(visit).people.get(id)?.party ?? ""));
  return [...parties].map((id) => nameOf(visit, { kind: "party", id }, language)).join(", ");
}
