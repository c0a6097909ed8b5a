// Lists activities without a time and unmet wishes: reasons, free places, and what could change.
import { X } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import {
  type Activity,
  indexVisit,
  isRequired,
  type Programme,
  toZoned,
  type Unplaced,
  type Visit,
  withoutTime,
} from "#domain";
import type { AppliedRelaxation } from "#planner";
import { sayBoard, sayUnplaced, sayWeb, shortDate } from "#text";
import { clockOf } from "../visit/axis.ts";
import { placeName, zoneOfPlacement } from "../visit/describe.ts";
import { standingIn } from "../visit/standing.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { RelaxationList } from "../widgets/relaxations.tsx";
import type { PlannerClient } from "../worker/planner.ts";
import { UnmetWishes } from "./unmet-wishes.tsx";
import { useAnswer } from "./use-answer.ts";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme | undefined;
  readonly planner: PlannerClient;
  onPlace(activity: Activity["id"], start: number, place: Activity["places"][number] | null): void;
  onRelax(relaxation: AppliedRelaxation): void;
  /** The level of the titles of activities: below that of the panel or the page around them. */
  readonly heading: "h2" | "h3";
}

export function UnplacedPanel({ onClose, ...lists }: Omit<Props, "heading"> & { onClose(): void }) {
  const say = useSay(sayBoard);
  return (
    <aside className="panel stack" aria-label={say("unplaced.title")}>
      <div className="row">
        <h2>{say("unplaced.title")}</h2>
        <span className="spread" />
        <button type="button" className="button quiet" aria-label={say("close")} onClick={onClose}>
          <X size={14} aria-hidden="true" />
        </button>
      </div>
      <UnplacedLists {...lists} heading="h3" />
    </aside>
  );
}

/** Shows activities without a time and unmet wishes, each with remedies. */
export function UnplacedLists({ visit, programme, planner, onPlace, onRelax, heading }: Props) {
  const say = useSay(sayBoard);
  // Tries relaxations in sequence, so that the planner is free for a move in between.
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const onAnswered = useCallback((id: string) => setAnswered((before) => new Set(before).add(id)), []);
  const left = withoutTime(visit, standingIn(visit, programme));
  return (
    <>
      {left.length === 0 && <p className="note good">{say("unplaced.none")}</p>}
      <ul className="stack">
        {left.map((activity, i) => (
          <Entry
            key={activity.id}
            visit={visit}
            programme={programme}
            planner={planner}
            activity={activity}
            unplaced={programme?.unplaced.find((entry) => entry.activity === activity.id)}
            isTurn={left.slice(0, i).every(({ id }) => answered.has(id))}
            onAnswered={onAnswered}
            onPlace={onPlace}
            onRelax={onRelax}
            heading={heading}
          />
        ))}
      </ul>
      {programme && <UnmetWishes visit={visit} programme={programme} planner={planner} onRelax={onRelax} />}
    </>
  );
}

interface EntryProps extends Props {
  readonly activity: Activity;
  readonly unplaced: Unplaced | undefined;
  /** Whether the relaxations of the earlier activities are known. */
  readonly isTurn: boolean;
  onAnswered(id: string): void;
}

function Entry(props: EntryProps) {
  const { visit, programme, planner, activity, unplaced, isTurn, onAnswered, onPlace, onRelax } = props;
  const Heading = props.heading;
  const say = useSay(sayBoard);
  const read = useRead();
  const { language } = useReader();
  const best = useAnswer(planner, programme, { ask: "best", activity: activity.id, count: 3 });
  const isFree = best !== undefined && best.length > 0;
  const isStuck = programme !== undefined && best !== undefined && !isFree;
  const explained = useAnswer(
    planner,
    programme,
    { ask: "explain", activity: activity.id },
    isStuck && isTurn,
  );
  const isDone = isFree || explained !== undefined;
  useEffect(() => {
    if (isDone) onAnswered(activity.id);
  }, [isDone, activity.id, onAnswered]);
  const description = unplaced && sayUnplaced(language, unplaced, visit);
  const host = activity.hosts.map((id) => read(indexVisit(visit).organisations.get(id)?.name)).join(", ");
  return (
    <li className="card stack" style={{ borderInlineStart: `4px solid var(--kind-${activity.kind}-edge)` }}>
      <div>
        <Heading>{read(activity.title)}</Heading>
        <p className="small soft">
          {[
            sayWeb(language, `kind.${activity.kind}`),
            say(isRequired(activity) ? "required" : "wished"),
            host,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {description && !isFree && (
        <div>
          <p>{description.reason}</p>
          <ul className="reasons demands">
            {description.demands.map((demand) => (
              <li key={demand}>{demand}</li>
            ))}
          </ul>
        </div>
      )}
      {isStuck && (
        <RelaxationList
          visit={visit}
          target={activity.id}
          found={explained?.kind === "unplaced" ? explained : undefined}
          onRelax={onRelax}
        />
      )}
      {isFree && (
        <div className="stack">
          <p className="small">{say("unplaced.free")}</p>
          {best.map(({ placement }) => {
            const zone = zoneOfPlacement(visit, activity.id, placement.place);
            return (
              <button
                type="button"
                className="best-choice"
                key={`${placement.start} ${placement.place}`}
                onClick={() => onPlace(activity.id, placement.start, placement.place)}
              >
                <b className="numbers">
                  {shortDate(toZoned(placement.start, zone).toPlainDate(), language)}{" "}
                  {clockOf(placement.start, zone)}
                </b>
                {placement.place !== null && <> · {placeName(visit, placement.place, language)}</>}
              </button>
            );
          })}
        </div>
      )}
    </li>
  );
}
