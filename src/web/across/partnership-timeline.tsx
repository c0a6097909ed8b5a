// The years of a partnership as a picture, and the same as a table.
import { Link } from "@tanstack/react-router";
import { labelled, sayAcross } from "#text";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { OccasionFound, PartnershipFound } from "./across.ts";
import { scaleOf } from "./time-scale.ts";
import { useDay } from "./use-day.ts";

/** The lanes of the picture, from top to bottom. */
const lanes = [
  { name: "visits", kinds: ["visit"] },
  { name: "agreements", kinds: ["agreement", "agreement-ends", "anniversary"] },
  { name: "commitments", kinds: ["commitment-due", "commitment-done"] },
  { name: "practices", kinds: ["practice"] },
] as const;

const [laneHeight, top] = [34, 26];
/** Returns a length on the time scale in per cent of the width, which leaves space for a dot at either edge. */
const wide = (length: number): string => `${(length * 97).toFixed(2)}%`;
/** Returns a position on the time scale. */
const across = (at: number): string => wide(at + 1.5 / 97);

export function PartnershipTimeline({ of }: { readonly of: PartnershipFound }) {
  const say = useSay(sayAcross);
  const { language } = useReader();
  const read = useRead();
  const dayOf = useDay();
  const scale = scaleOf(
    of.occasions.flatMap(({ date, until }) => [date, until ?? date]),
    of.today,
  );
  if (!scale) return <p className="soft">{say("timelineNone")}</p>;
  const x = (day: string) => across(scale.at(day));
  const titles = new Map(of.visits.map(({ visit, title }) => [visit, read(title)]));
  const height = top + lanes.length * laneHeight + 4;
  const said = ({ kind, title, years }: OccasionFound) =>
    [say(`kind.${kind}`, { years: years ?? 0 }), title && read(title)].filter(Boolean).join(": ");
  return (
    <section className="stack" aria-label={say("timeline")}>
      <h2>{say("timeline")}</h2>
      <div className="across-picture">
        {/* The table below has the same content. */}
        <svg height={height} aria-hidden="true">
          {scale.years.map(({ year, at }) => (
            <g key={year}>
              <line className="tick" x1={across(at)} x2={across(at)} y1={16} y2={height} />
              <text x={across(at)} y={12}>
                {year}
              </text>
            </g>
          ))}
          <line className="now" x1={x(of.today)} x2={x(of.today)} y1={16} y2={height} />
          {lanes.map(({ name, kinds }, lane) => {
            const y = top + (lane + 0.5) * laneHeight;
            const list = of.occasions.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
            return (
              <g key={name} className={`lane-${name}`}>
                <line className="lane" x1={across(0)} x2={across(1)} y1={y} y2={y} />
                {list.map((one) => (
                  <g
                    key={`${one.kind} ${one.visit} ${one.id} ${one.date}`}
                    data-kind={one.kind}
                    data-whose={one.whose}
                  >
                    <title>{labelled(language, dayOf(one.date), said(one))}</title>
                    {one.kind === "agreement" && one.until && (
                      <rect
                        x={x(one.date)}
                        y={y - 3}
                        width={wide(scale.at(one.until) - scale.at(one.date))}
                        height={6}
                        rx={3}
                      />
                    )}
                    <circle cx={x(one.date)} cy={y} r={6} />
                  </g>
                ))}
                <text className="lane-name" x={across(0)} y={y - 9}>
                  {say(name)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <details>
        <summary>{say("asTable")}</summary>
        <div className="across-table">
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say("when")}</th>
                <th scope="col">{say("what")}</th>
                <th scope="col">{say("who")}</th>
                <th scope="col">{say("inVisit")}</th>
              </tr>
            </thead>
            <tbody>
              {of.occasions.map((one) => (
                <tr key={`${one.kind} ${one.visit} ${one.id} ${one.date}`}>
                  <td className="numbers">{dayOf(one.date)}</td>
                  <td>{said(one)}</td>
                  <td>{one.whose && read(of[one.whose].name)}</td>
                  <td>
                    <Link to="/visits/$visit" params={{ visit: one.visit }}>
                      {titles.get(one.visit) ?? one.visit}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
