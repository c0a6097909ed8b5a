// Load as a table with a figure and a bar in each cell. Also marks values over the limit in words.
import { sayPictures, shortDate } from "#text";
import { useReader, useSay } from "../widgets/reader.tsx";
import type { Load } from "./load.ts";

interface Props {
  readonly caption: string;
  readonly who: string;
  readonly load: Load;
  /** Minutes of a day from which a cell is highlighted. */
  readonly limit: number | undefined;
  nameOf(id: string): string;
}

/** The minutes at which the bar of a day without a limit is full. */
const fullDay = 600;
const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10);

export function LoadTable({ caption, who, load, limit, nameOf }: Props) {
  const say = useSay(sayPictures);
  const { language } = useReader();
  const full = Math.max(limit ?? fullDay, ...load.rows.flatMap((row) => row.minutes));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={caption}>
      <table className="grid load">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{who}</th>
            {load.days.map((day) => (
              <th scope="col" key={day.toString()}>
                {shortDate(day, language)}
              </th>
            ))}
            <th scope="col">{say("load.all")}</th>
          </tr>
        </thead>
        <tbody>
          {load.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{nameOf(row.id)}</th>
              {row.minutes.map((minutes, i) => {
                const isOver = limit !== undefined && minutes > limit;
                return (
                  <td key={load.days[i]?.toString()} className="numbers" data-over={isOver || undefined}>
                    {minutes > 0 && (
                      <>
                        {hours(minutes)}
                        {isOver && <span className="unseen"> {say("load.over")}</span>}
                        <Bar share={minutes / full} mark={limit === undefined ? undefined : limit / full} />
                      </>
                    )}
                  </td>
                );
              })}
              <td className="numbers">
                <b>{say("load.hours", { hours: hours(row.all) })}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  /** The position of the limit, from 0 to 1. */
  readonly mark?: number | undefined;
}

/** A bar that repeats the figure beside it. */
export const Bar = ({ share, mark }: BarProps) => (
  <svg className="bar-picture" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect className="bar-ground" width="100" height="8" />
    <rect className="bar-share" width={Math.max(0, Math.min(1, share)) * 100} height="8" />
    {mark !== undefined && mark < 1 && <rect className="bar-mark" x={mark * 100} width="1" height="8" />}
  </svg>
);
