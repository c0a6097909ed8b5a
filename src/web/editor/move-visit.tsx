// Moves the visit to other dates. First shows which parts would move and which would stay.
import { useEffect, useState } from "react";
import { movedProgramme, movedVisit, movingParts, placementEdits, plainDate, visitEdits } from "#domain";
import { longDate, sayMove } from "#text";
import { useSnapshot } from "../data/live.ts";
import { Errors } from "../widgets/errors.tsx";
import { MomentParts } from "../widgets/moment-parts.tsx";
import { onePress } from "../widgets/press.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";

const parts = ["legs", "activities", "stays", "pins", "placed"] as const;

export function MoveVisit() {
  const { visit, programme, raw } = useSnapshot();
  const say = useSay(sayMove);
  const { language } = useReader();
  const { errors, save, clear } = useSaving();
  const from = visit.from.toString();
  const [first, setFirst] = useState(from);
  useEffect(() => setFirst(from), [from]);
  const to = plainDate.safeParse(first).data;
  const days = to ? visit.from.until(to).days : 0;
  const moving = { ...movingParts(visit), placed: programme?.placements.length ?? 0 };
  const date = (one: Temporal.PlainDate) => longDate(one.add({ days }), language);
  const move = () => {
    if (days === 0) return;
    const placed = programme ? placementEdits(raw, movedProgramme(visit, programme, days)) : [];
    void save([...visitEdits(raw.visit, visit, movedVisit(visit, days)), ...placed]);
  };
  return (
    <details>
      <summary>{say("title")}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        <MomentParts
          kind="date"
          label={say("first")}
          isRequired
          value={first}
          onChange={(date) => {
            setFirst(date);
            clear();
          }}
        />
        <div role="status" className="stack">
          {days === 0 ? (
            <p className="soft small">{say("none")}</p>
          ) : (
            <>
              <p>
                {say("by", {
                  days: Math.abs(days),
                  way: days > 0 ? "later" : "earlier",
                  from: date(visit.from),
                  to: date(visit.to),
                })}
              </p>
              <ul>
                {parts
                  .filter((part) => moving[part] > 0)
                  .map((part) => (
                    <li key={part}>{say(part, { count: moving[part] })}</li>
                  ))}
              </ul>
              {days % 7 !== 0 && <p className="note warn">{say("weekdays")}</p>}
              <p className="soft small">{say("stay")}</p>
            </>
          )}
        </div>
        <div>
          <button type="submit" className="button" aria-disabled={days === 0} onClick={onePress()}>
            {say("move")}
          </button>
        </div>
        <Errors errors={errors} />
      </form>
    </details>
  );
}
