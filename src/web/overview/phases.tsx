// The state of each phase of the work, one line each.
import { Link } from "@tanstack/react-router";
import type { Programme, Visit } from "#domain";
import { type StandingLine, sayOverview, sayShell, sayStanding } from "#text";
import { useLive } from "../data/live.ts";
import type { ReleaseCard } from "../data/release-queries.ts";
import { pages } from "../shell/pages.ts";
import { standingIn } from "../visit/standing.ts";
import { useReader } from "../widgets/reader.tsx";
import { isOver, type sizeOf } from "./attention.ts";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly size: ReturnType<typeof sizeOf>;
  readonly last: ReleaseCard | undefined;
  readonly version: number;
}

export function Phases({ visit, programme, size, last, version }: Props) {
  const { language } = useReader();
  const live = useLive();
  const say = (key: Parameters<typeof sayOverview>[1], values = {}) => sayOverview(language, key, values);
  const today = Temporal.Now.plainDateISO(visit.legs[0]?.zone);
  const until = today.until(visit.from).days;
  const isPast = isOver(visit, today);
  const standing = sayStanding(language, standingIn(visit, programme));
  const lines = [
    { group: "prepare", page: "people", line: say("phase.prepare", size) },
    {
      group: "programme",
      page: "days",
      line: programme ? <StandingLines lines={standing} /> : say("phase.unplanned"),
    },
    {
      group: "share",
      page: "releases",
      line: last
        ? say(last.version === version ? "phase.released" : "phase.changed", { number: last.number })
        : say("phase.unreleased"),
    },
    {
      group: "day",
      page: "run",
      line: isPast ? say("phase.over") : until > 0 ? say("phase.begins", { days: until }) : say("phase.runs"),
    },
    { group: "after", page: "followUp", line: say(isPast ? "phase.report" : "phase.afterwards") },
  ] as const;
  return (
    <ul className="phases card">
      {lines.map(({ group, page, line }) => (
        <li key={group}>
          <Link to={pages[page].to} params={{ visit: live.id }} className="phase" data-group={group}>
            <b>{sayShell(language, `group.${group}`)}</b>
            <span className="soft">{line}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The counts of the programme. Only activities that keep every rule are shown in green. */
const StandingLines = ({ lines }: { readonly lines: readonly StandingLine[] }) =>
  lines.map(({ kind, isGood, text }, i) => (
    <span key={kind}>
      {i > 0 && " · "}
      <span className={isGood ? "kept" : undefined}>{text}</span>
    </span>
  ));
