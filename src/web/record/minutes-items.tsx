// The items of the days with their state: whether they were held and have minutes.
import { NotebookPen } from "lucide-react";
import { useEffect, useRef } from "react";
import { longDate, sayCooperation } from "#text";
import { clockOf } from "../visit/axis.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { RecordedItem } from "./items.ts";

interface Props {
  readonly items: readonly RecordedItem[];
  readonly chosen: string;
  onChoose(id: string): void;
}

export function MinutesItems({ items, chosen, onChoose }: Props) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const { language } = useReader();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Newer browsers return a promise here, which must not become the return value of the effect.
    void current.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const days = Map.groupBy(items, ({ day }) => day?.toString() ?? "");
  return (
    <nav className="card minutes-items" aria-label={say("items")}>
      {[...days].map(([date, group]) => (
        <section key={date}>
          <h2>{date === "" ? say("withoutTime") : longDate(Temporal.PlainDate.from(date), language)}</h2>
          <ul>
            {group.map(({ id, activity, start, zone, state, paragraphs }) => (
              <li key={id}>
                <button
                  type="button"
                  ref={id === chosen ? current : undefined}
                  aria-current={id === chosen || undefined}
                  onClick={() => onChoose(id)}
                >
                  <span className="numbers soft small">
                    {start === undefined ? "–" : clockOf(start, zone)}
                  </span>
                  <span className="item-name">
                    {activity ? read(activity.title) : `${id} (${say("gone")})`}
                  </span>
                  {state !== "planned" && state !== "held" && (
                    <span className="mark warn">{say(`state.${state}`)}</span>
                  )}
                  {paragraphs > 0 ? (
                    <span className="mark good" title={say("paragraphs", { count: paragraphs })}>
                      <NotebookPen size={12} aria-hidden="true" />{" "}
                      <span aria-hidden="true">{paragraphs}</span>
                      <span className="unseen">{say("paragraphs", { count: paragraphs })}</span>
                    </span>
                  ) : (
                    state === "held" && <span className="mark">{say("state.held")}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
