// The planner's answer about a move: the time and place under the pointer, its cost, or every rule that forbids it.
import { ArrowLeft, ArrowRight } from "lucide-react";
import { indexVisit, type Objective, type Programme, toZoned, type Visit } from "#domain";
import {
  colon,
  duration,
  type Language,
  sayAnyRule,
  sayBoard,
  sayChanges,
  sayFinding,
  shortDate,
} from "#text";
import { placeName, rangeOf, zoneOfPlacement } from "../visit/describe.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { grouped } from "./grouped.ts";
import type { verdictOf } from "./move.ts";
import type { Mover } from "./use-move.ts";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly mover: Mover;
  readonly verdict: ReturnType<typeof verdictOf>;
  onDrop(): void;
  onAnyway(): void;
  onCancel(): void;
}

/** Further reasons are only counted. */
const mostReasons = 5;

export function MoveCard({ visit, programme, mover, verdict, onDrop, onAnyway, onCancel }: Props) {
  const say = useSay(sayBoard);
  const read = useRead();
  const { language } = useReader();
  const { move, advice } = mover;
  if (!move) return null;
  const isLength = move.minutes !== undefined;
  const zone = zoneOfPlacement(visit, move.activity, move.place);
  const activity = indexVisit(visit).activities.get(move.activity);
  const findings = verdict === undefined ? [] : (advice.fit?.findings ?? []);
  const reasons = grouped(findings);
  const marks = advice.marksFor.startsWith(`${move.activity} ${move.place} `) ? advice.marks : [];
  const rules = marks.find((mark) => mark.start === move.start)?.rules ?? [];
  const more = verdict === "bad" ? rules.filter((rule) => !findings.some((f) => f.rule === rule)) : [];
  return (
    <section className="move-card" aria-label={say(isLength ? "move.lengthTitle" : "move.title")}>
      <h2 className="move-what">{read(activity?.title)}</h2>
      <p className="numbers">
        <b>
          {shortDate(toZoned(move.start, zone).toPlainDate(), language)}{" "}
          {rangeOf(visit, { ...move, end: move.start + move.length })}
        </b>
        {isLength ? (
          <> · {duration(move.length, language)}</>
        ) : (
          move.place !== null && <> · {placeName(visit, move.place, language)}</>
        )}
      </p>
      <div role="status" className="stack move-says">
        {verdict === undefined && <p className="soft">{say("move.looking")}</p>}
        {verdict === "good" && (
          <p className="mark good">
            {costText(advice.fit?.objective, programme?.objective, language, say("move.same"))}
          </p>
        )}
        {verdict === "warn" && <p className="mark warn">{say("move.warned")}</p>}
        {verdict === "bad" && <p className="mark bad">{say("move.forbidden")}</p>}
        {(findings.length > 0 || more.length > 0) && (
          <ul className="reasons">
            {reasons.slice(0, mostReasons).map(({ finding, alike }) => (
              <li key={JSON.stringify(finding)}>
                <b>{sayAnyRule(language, finding.rule)}</b>
                {colon(language)}
                {sayFinding(language, finding, visit)}{" "}
                {alike > 0 && <span className="soft">{say("move.alike", { count: alike })}</span>}
              </li>
            ))}
            {reasons.length > mostReasons && (
              <li className="soft">{say("move.more", { count: reasons.length - mostReasons })}</li>
            )}
            {more.map((rule) => (
              <li key={rule}>
                <b>{sayAnyRule(language, rule)}</b>
              </li>
            ))}
          </ul>
        )}
      </div>
      {(move.by === "keyboard" || move.held) && (
        <div className="row">
          <button
            type="button"
            className="button"
            aria-label={say(isLength ? "move.shorter" : "move.earlier")}
            onClick={() => mover.shift(-visit.grid)}
          >
            <ArrowLeft size={14} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="button"
            aria-label={say(isLength ? "move.longer" : "move.later")}
            onClick={() => mover.shift(visit.grid)}
          >
            <ArrowRight size={14} aria-hidden="true" />
          </button>
          {!isLength && (activity?.places.length ?? 0) > 1 && (
            <select
              aria-label={say("move.place")}
              value={move.place ?? ""}
              onChange={(event) => {
                const place = activity?.places.find((id) => id === event.target.value);
                if (place) mover.to(move.start, place);
              }}
            >
              {activity?.places.map((id) => (
                <option value={id} key={id}>
                  {placeName(visit, id, language)}
                </option>
              ))}
            </select>
          )}
          {verdict === "bad" ? (
            <button type="button" className="button" onClick={onAnyway}>
              {say(isLength ? "move.lengthAnyway" : "move.anyway")}
            </button>
          ) : (
            <button type="button" className="button main" onClick={onDrop}>
              {say(isLength ? "move.setLength" : "move.drop")} <kbd>Enter</kbd>
            </button>
          )}
          <button type="button" className="button" onClick={onCancel}>
            {say("move.cancel")} <kbd>Esc</kbd>
          </button>
          {move.by === "keyboard" && (
            <span className="soft small">{say(isLength ? "move.lengthKeys" : "move.keys")}</span>
          )}
        </div>
      )}
    </section>
  );
}

/** Describes the change of the programme: `30 min more waiting, all people together · Meets more wishes`. */
export function costText(
  after: Objective | undefined,
  before: Objective | undefined,
  language: Language,
  same: string,
): string {
  const changes = after && before ? sayChanges(language, before, after) : [];
  return changes.join(" · ") || same;
}
