// Conflicting marks of two devices on the day, with a button for either value.
import { dayStateOf, settledEdits, toInstant } from "#domain";
import { instantInProse, listed, sayCooperation, sayOnDay } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { mentionText } from "./mentions.ts";
import { useRecordSave } from "./use-record-save.ts";

export function Differences() {
  const say = useSay(sayOnDay);
  const sayState = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const { differences } = dayStateOf(visit, record);
  if (differences.length === 0) return null;
  const what = (value: (typeof differences)[number]["now"] | undefined): string => {
    if (value === null || value === undefined) return say("nothing");
    if (typeof value === "number") return say("lateIs", { count: value });
    if (value === "present" || value === "absent" || value === "excused")
      return sayState(`presence.${value}`);
    return sayState(`state.${value}`);
  };
  const titleOf = (id: string) => {
    const activity = visit.activities.find((one) => one.id === id);
    return activity ? read(activity.title) : id;
  };
  return (
    <section className="card stack" aria-label={say("differences")}>
      <h2>{say("differences")}</h2>
      <p className="soft small">{say("differencesMore")}</p>
      <ul className="stack">
        {differences.map((one) => {
          const { mark, persons, now } = one;
          const name =
            listed(
              persons.map((id) => mentionText(visit, { kind: "person", id }, read)),
              language,
            ) ||
            (mark.by ?? "–");
          const time = instantInProse(toInstant(mark.at), language);
          return (
            <li key={mark.id} className="stack">
              <p>
                {say("saidAt", {
                  item: titleOf(mark.activity),
                  name,
                  what: what(mark.late ?? mark.says),
                  time,
                })}
              </p>
              <p className="soft">{say("holds", { what: what(now) })}</p>
              <div className="row">
                <button
                  type="button"
                  className="button"
                  onClick={() => save(settledEdits(record, one, "record"))}
                >
                  {say("keepThis")}
                </button>
                <button
                  type="button"
                  className="button"
                  onClick={() => save(settledEdits(record, one, "mark"))}
                >
                  {say("takeOther")}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
