// The outcome of an item: commitments from its minutes, signatures, comments, and the progress of translations.
import { Link } from "@tanstack/react-router";
import { commitmentState, minutesIds, type Visit, type VisitRecord } from "#domain";
import { sayAcross, sayCooperation, shortDate, spokenLanguage } from "#text";
import { useLive } from "../data/live.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { Comments } from "./comments.tsx";
import { translated } from "./minutes-edits.ts";
import { ownerName } from "./owner.ts";
import { SignOffs } from "./sign-off.tsx";

interface Props {
  readonly item: string;
  readonly visit: Visit;
  readonly record: VisitRecord;
}

export function MinutesOutcome({ item, visit, record }: Props) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const live = useLive();
  const today = Temporal.Now.plainDateISO();
  const minutes = record.minutes.filter((one) => one.activity === item);
  const sources = minutesIds(minutes);
  const commitments = record.commitments.filter(({ from }) => from !== undefined && sources.has(from));
  return (
    <aside className="stack minutes-outcome">
      <section className="card stack">
        <h2>{say("cameOf")}</h2>
        {commitments.length === 0 && <p className="soft small">{say("cameOfNothing")}</p>}
        <ul className="outcome-list">
          {commitments.map((one) => {
            const state = commitmentState(one, today);
            return (
              <li key={one.id}>
                <span className={`mark ${state === "late" ? "bad" : state === "done" ? "good" : "warn"}`}>
                  {one.due && state !== "done" ? shortDate(one.due, language) : say(`commitment.${state}`)}
                </span>
                <Link to="/visits/$visit/commitments" params={{ visit: live.id }} search={{ open: one.id }}>
                  <b>{ownerName(visit, one, read)}</b> {read(one.text)}
                </Link>
              </li>
            );
          })}
        </ul>
      </section>
      {minutes.length > 0 && (
        <p>
          <Link to="/series" search={{ of: live.id, item }}>
            {sayAcross(language, "readSeries")}
          </Link>
        </p>
      )}
      {minutes.length > 0 && <SignOffs item={item} visit={visit} record={record} />}
      {minutes.length > 0 && <Comments item={item} visit={visit} record={record} />}
      {minutes.length > 0 && (
        <section className="card stack">
          <h2>{say("translation")}</h2>
          <ul className="outcome-list">
            {translated(visit, minutes).map((one) => (
              <li key={one.language}>
                <span className="spread">{spokenLanguage(one.language, language)}</span>
                <span className={`mark ${one.count === one.of ? "good" : "warn"}`}>
                  {one.count === one.of
                    ? say("complete")
                    : say("ofParagraphs", { count: one.count, of: one.of })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
