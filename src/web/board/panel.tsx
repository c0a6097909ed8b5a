// The panel of one activity: time, place, people; findings of the check; better places; possible actions.

import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { useDeferredValue } from "react";
import {
  type Activity,
  type ActivityStatus,
  activityStatuses,
  indexVisit,
  type Placement,
  type Programme,
  statusOf,
  toZoned,
  type Visit,
} from "#domain";
import { nameOf, sayAnyRule, sayBoard, sayDays, sayFinding, sayWeb, shortDate } from "#text";
import { useLive } from "../data/live.ts";
import { clockOf } from "../visit/axis.ts";
import { placeName, rangeOf, zoneOfPlacement } from "../visit/describe.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { PlannerClient } from "../worker/planner.ts";
import { grouped } from "./grouped.ts";
import { costOf } from "./move.ts";
import { costText } from "./move-card.tsx";
import { useAnswer } from "./use-answer.ts";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly activity: Activity;
  readonly planner: PlannerClient;
  onMove(): void;
  onResize(): void;
  onGroups(): void;
  onStatus(status: ActivityStatus): void;
  onPin(): void;
  onTakeOut(): void;
  onPlace(start: number, place: Activity["places"][number] | null): void;
  onClose(): void;
}

export function Panel(props: Props) {
  const { visit, programme, activity } = props;
  const say = useSay(sayBoard);
  const read = useRead();
  const { language } = useReader();
  const live = useLive();
  const placement = programme?.placements.find((item) => item.activity === activity.id);
  // Title and time appear at once, the rest in the next frame.
  const isWhole = useDeferredValue(true, false);
  const zone = zoneOfPlacement(visit, activity.id, placement?.place ?? null);
  return (
    <aside className="panel stack" aria-label={read(activity.title)}>
      <div className="row">
        <p className="kind" style={{ color: `var(--kind-${activity.kind}-edge)` }}>
          <span aria-hidden="true">■</span>{" "}
          <span className="soft">{sayWeb(language, `kind.${activity.kind}`)}</span>
        </p>
        <span className="spread" />
        <button type="button" className="button quiet" aria-label={say("close")} onClick={props.onClose}>
          <X size={14} aria-hidden="true" />
        </button>
      </div>
      <h2>{read(activity.title)}</h2>
      {placement ? (
        <p className="numbers">
          <b>
            {shortDate(toZoned(placement.start, zone).toPlainDate(), language)} {rangeOf(visit, placement)}
          </b>
          {placement.place !== null && (
            <>
              <br />
              {placeName(visit, placement.place, language)}
            </>
          )}
        </p>
      ) : (
        <p className="note warn">{say("notPlaced")}</p>
      )}
      <label className="row">
        <span className="soft">{sayDays(language, "status")}</span>
        <select
          value={statusOf(activity)}
          onChange={(event) => {
            const status = activityStatuses.find((one) => one === event.target.value);
            if (status) props.onStatus(status);
          }}
        >
          {activityStatuses.map((status) => (
            <option value={status} key={status}>
              {sayDays(language, `status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="row">
        <button type="button" className="button" onClick={props.onMove} disabled={!placement}>
          {say("do.move")} <kbd>M</kbd>
        </button>
        <button type="button" className="button" onClick={props.onResize} disabled={!placement}>
          {say("do.resize")} <kbd>R</kbd>
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={placement?.pinned ?? false}
          onClick={props.onPin}
          disabled={!placement}
        >
          {say("do.pin")} <kbd>P</kbd>
        </button>
        <button type="button" className="button" onClick={props.onTakeOut} disabled={!placement}>
          {say("do.takeOut")} <kbd>Del</kbd>
        </button>
      </div>
      {placement && placement.attendees.length > 1 && (
        <button type="button" className="button" onClick={props.onGroups}>
          {say("do.groups")} <kbd>G</kbd>
        </button>
      )}
      <Link
        className="button"
        to="/visits/$visit/activities"
        params={{ visit: live.id }}
        search={{ open: activity.id }}
      >
        {say("do.form")}
      </Link>
      {isWhole && <Details {...props} placement={placement} />}
    </aside>
  );
}

interface DetailsProps extends Props {
  readonly placement: Placement | undefined;
}

/** Findings of the check, attendees, interpreters, and better places. */
function Details(props: DetailsProps) {
  const { visit, programme, activity, placement } = props;
  const say = useSay(sayBoard);
  const read = useRead();
  const { language } = useReader();
  const index = indexVisit(visit);
  const findings = (programme?.findings ?? []).filter((finding) =>
    finding.subjects.some((subject) => subject.kind === "activity" && subject.id === activity.id),
  );
  const parties = new Map<string, string[]>();
  for (const id of placement?.attendees ?? []) {
    const party = index.people.get(id)?.party ?? "";
    parties.set(party, [...(parties.get(party) ?? []), id]);
  }
  return (
    <>
      {findings.length > 0 && (
        <ul className="stack">
          {grouped(findings).map(({ finding, alike }) => (
            <li className={finding.level === "warn" ? "note warn" : "note bad"} key={JSON.stringify(finding)}>
              <b>{sayAnyRule(language, finding.rule)}</b>
              <br />
              {sayFinding(language, finding, visit)}{" "}
              {alike > 0 && <span className="soft">{say("move.alike", { count: alike })}</span>}
            </li>
          ))}
        </ul>
      )}
      {activity.summary && <p>{read(activity.summary)}</p>}
      {placement && parties.size > 0 && (
        <section>
          <h3>{say("people", { count: placement.attendees.length })}</h3>
          <ul className="attending">
            {[...parties].map(([party, people]) => (
              <li key={party}>
                <b>{nameOf(visit, { kind: "party", id: party }, language)}</b>{" "}
                <span className="soft">
                  {people.map((id) => nameOf(visit, { kind: "person", id }, language)).join("; ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {placement && placement.interpreters.length > 0 && (
        <section>
          <h3>{say("interpreters")}</h3>
          <p>
            {[...new Set(placement.interpreters.map((entry) => entry.interpreter))]
              .map((id) => nameOf(visit, { kind: "interpreter", id }, language))
              .join("; ")}
          </p>
        </section>
      )}
      <BestPlaces {...props} />
    </>
  );
}

/** The best other starts and places, each a button. */
function BestPlaces({ visit, programme, activity, planner, onPlace }: Props) {
  const say = useSay(sayBoard);
  const { language } = useReader();
  const best = useAnswer(planner, programme, { ask: "best", activity: activity.id, count: 5 });
  const standing = programme?.placements.find((item) => item.activity === activity.id);
  const others = (best ?? []).filter(
    ({ placement }) => placement.start !== standing?.start || placement.place !== standing?.place,
  );
  return (
    <section>
      <h3>{say("best.title")}</h3>
      {best === undefined && <p className="soft">{say("move.looking")}</p>}
      {best !== undefined && others.length === 0 && <p className="soft">{say("best.none")}</p>}
      <ul className="best">
        {others.map(({ placement, objective }) => {
          const zone = zoneOfPlacement(visit, activity.id, placement.place);
          return (
            <li key={`${placement.start} ${placement.place}`}>
              <button
                type="button"
                className="best-choice"
                data-cost={costOf(objective, programme?.objective)}
                onClick={() => onPlace(placement.start, placement.place)}
              >
                <b className="numbers">
                  {shortDate(toZoned(placement.start, zone).toPlainDate(), language)}{" "}
                  {clockOf(placement.start, zone)}
                </b>
                {placement.place !== null && <> · {placeName(visit, placement.place, language)}</>}
                <br />
                <span className="small soft">
                  {costText(objective, programme?.objective, language, say("move.same"))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
