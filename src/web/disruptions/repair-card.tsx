// One repair: its changes, the people affected, and the button that accepts it.
import { type ItemChange, toZoned, type Visit } from "#domain";
import type { AppliedRelaxation } from "#planner";
import {
  type Language,
  labelled,
  nameOf,
  sayConflict,
  sayDisruptions,
  sayTransferChange,
  sayTransferCount,
  shortDate,
} from "#text";
import { placeName, rangeOf, zoneOfPlacement } from "../visit/describe.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { RelaxationList } from "../widgets/relaxations.tsx";
import type { Answers } from "../worker/protocol.ts";

interface Props {
  readonly rank: number;
  readonly visit: Visit;
  readonly repair: NonNullable<Answers["repair"]>["repairs"][number];
  /** The items that the repair loses or leaves in conflict, with changes that would help. */
  readonly lost: NonNullable<Answers["repair"]>["lost"];
  onAccept(): void;
  /** Accepts the repair together with a recovery. */
  onRelax(relaxation: AppliedRelaxation): void;
}

const mostPeople = 12;

export function RepairCard({ rank, visit, repair, lost, onAccept, onRelax }: Props) {
  const say = useSay(sayDisruptions);
  const { language } = useReader();
  const { touched, unforced, diff, transfers } = repair;
  const people = diff.people.map(({ kind, id }) => nameOf(visit, { kind, id }, language));
  return (
    <li className="card stack">
      <div className="row">
        <h2>{say("repair", { rank })}</h2>
        <span className="mark">{say("touched", { people: touched.people, items: touched.items })}</span>
        {unforced.items > 0 && (
          <span className="mark warn">{say("unforced", { items: unforced.items })}</span>
        )}
      </div>
      <ul className="changes">
        {diff.items.map((item) => (
          <li key={item.activity}>
            <b>{nameOf(visit, { kind: "activity", id: item.activity }, language)}</b>
            <br />
            <span className="numbers small">{changeText(visit, item, language, say)}</span>
            {lost
              .filter(({ activity, why }) => why === "lost" && activity === item.activity)
              .map(({ activity, outcome }) => (
                <RelaxationList
                  key={activity}
                  visit={visit}
                  target={activity}
                  found={outcome}
                  onRelax={onRelax}
                />
              ))}
          </li>
        ))}
        {repair.conflicts.map((conflict) => (
          <ConflictItem key={conflict.activity} {...{ visit, conflict, lost, onRelax }} />
        ))}
        {diff.items.length === 0 && (
          <li className="soft">{say(transfers.length === 0 ? "nothing" : "itemsStay")}</li>
        )}
      </ul>
      {transfers.length > 0 && (
        <details className="small" open={diff.items.length === 0}>
          <summary>{sayTransferCount(language, transfers)}</summary>
          <ul>
            {transfers.map((change) => (
              <li key={`${change.before?.id} ${change.after?.id}`}>
                {sayTransferChange(language, change, visit)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {people.length > 0 && (
        <p className="small">
          <b>{say("people")}</b> {people.slice(0, mostPeople).join("; ")}
          {people.length > mostPeople && ` ${say("more", { count: people.length - mostPeople })}`}
        </p>
      )}
      <div className="row">
        <button type="button" className="button main" onClick={onAccept}>
          {say("accept")}
        </button>
      </div>
    </li>
  );
}

/** Shows a confirmed activity that keeps its time, its conflicts, and changes that would resolve them. */
function ConflictItem({
  visit,
  conflict,
  lost,
  onRelax,
}: Pick<Props, "visit" | "lost" | "onRelax"> & {
  readonly conflict: Props["repair"]["conflicts"][number];
}) {
  const { language } = useReader();
  const { title, reasons } = sayConflict(language, conflict, visit);
  const ways = lost.find(({ why, activity }) => why === "conflict" && activity === conflict.activity);
  return (
    <li className="conflict">
      <b>{title}</b>
      {reasons.map((reason) => (
        <p className="small" key={reason}>
          {reason}
        </p>
      ))}
      {ways && (
        <RelaxationList
          visit={visit}
          target={conflict.activity}
          found={ways.outcome}
          about="conflict"
          onRelax={onRelax}
        />
      )}
    </li>
  );
}

function changeText(
  visit: Visit,
  { kind, activity, before, after }: ItemChange,
  language: Language,
  say: (key: "dropped" | "added" | "attendance") => string,
): string {
  const when = (placement: NonNullable<typeof before>): string => {
    const zone = zoneOfPlacement(visit, activity, placement.place);
    const place = placement.place === null ? "" : `, ${placeName(visit, placement.place, language)}`;
    const day = shortDate(toZoned(placement.start, zone).toPlainDate(), language);
    return `${day} ${rangeOf(visit, placement)}${place}`;
  };
  if (kind === "dropped" && before) return `${when(before)} → ${say("dropped")}`;
  if (kind === "added" && after) return `${say("added")} → ${when(after)}`;
  if (kind === "people" && after) return labelled(language, when(after), say("attendance"));
  return before && after ? `${when(before)} → ${when(after)}` : "";
}
