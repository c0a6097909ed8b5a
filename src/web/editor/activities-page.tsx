// The activities page: the list of activities and the form of one of them.
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Activity, indexVisit, toZoned, type Visit } from "#domain";
import { duration, sayBoard, sayEditor, sayWeb, shortDate } from "#text";
import { useSnapshot } from "../data/live.ts";
import { clockOf } from "../visit/axis.ts";
import { zoneOfPlacement } from "../visit/describe.ts";
import { freshId } from "../visit/names.ts";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSave } from "../widgets/save.ts";
import { useAsked, useOnce } from "../widgets/use-asked.ts";
import { ActivityForm } from "./activity-form.tsx";
import "./editor.css";

export function ActivitiesPage() {
  const { visit, programme } = useSnapshot();
  const say = useSay(sayEditor);
  const read = useRead();
  const { language } = useReader();
  const save = useSave();
  // The panel of an item leads to its form.
  const asked = useSearch({ from: "/visits/$visit/activities" });
  const [chosen, setChosen] = useAsked(asked.open);
  const activity = chosen === undefined ? undefined : indexVisit(visit).activities.get(chosen);
  const placed = new Map((programme?.placements ?? []).map((item) => [item.activity, item]));
  const when = (one: Activity): string => {
    const item = placed.get(one.id);
    if (!item) return "";
    const zone = zoneOfPlacement(visit, one.id, item.place);
    return `${shortDate(toZoned(item.start, zone).toPlainDate(), language)} ${clockOf(item.start, zone)}`;
  };
  // What needs a time comes first; a new activity is among them.
  const startOf = (one: Activity): number => placed.get(one.id)?.start ?? 0;
  const inOrderOfTime = visit.activities.toSorted((a, b) => startOf(a) - startOf(b));
  const add = async () => {
    const item = newActivity(visit, say("newActivity"));
    if (await save([{ kind: "add", path: ["visit", "activities"], item, before: null }])) setChosen(item.id);
  };
  useOnce(asked.add, add, useNavigate({ from: "/visits/$visit/activities" }));
  return (
    <div className="room">
      <div className="room-list">
        <div className="row">
          <h1>{say("activities.title")}</h1>
          <span className="spread" />
          <button type="button" className="button main no-print" onClick={onePress(add)}>
            {say("activities.add")}
          </button>
        </div>
        {visit.activities.length === 0 && <p className="soft">{sayBoard(language, "empty.activities")}</p>}
        <ul className="activities">
          {inOrderOfTime.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="entry"
                aria-pressed={chosen === one.id}
                style={{ borderInlineStart: `4px solid var(--kind-${one.kind}-edge)` }}
                onClick={() => setChosen(one.id)}
              >
                <span className="entry-name">{read(one.title)}</span>
                <span className="soft small">
                  {sayWeb(language, `kind.${one.kind}`)} · {duration(one.minutes, language)}
                  {one.importance === "required" && ` · ${say("required")}`}
                </span>
                <span className="small numbers entry-when">
                  {when(one) || <span className="mark warn">{say("withoutTime")}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {activity && (
        <ActivityForm
          key={activity.id}
          visit={visit}
          activity={activity}
          onGone={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}

/** Returns a meeting of an hour for all visiting parties, to be filled in. */
function newActivity(visit: Visit, title: string) {
  const visiting = visit.delegations.find((delegation) => delegation.side === "visiting");
  const leg = visit.legs[0];
  return {
    id: freshId(visit, title, "activity"),
    kind: "meeting",
    title,
    minutes: 60,
    ...(leg ? { leg: leg.id } : {}),
    attend: { wished: visiting ? [visiting.id] : [] },
  };
}
