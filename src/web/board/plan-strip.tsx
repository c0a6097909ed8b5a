// The planning strip: progress while the search runs, then the candidates beside the current programme.
import { objectiveLevels, type Programme } from "#domain";
import { sayBoard } from "#text";
import { figure } from "../visit/figure.ts";
import { onePress } from "../widgets/press.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import type { Planning } from "./use-planning.ts";

export type Shown = "now" | number;

interface Props {
  readonly planning: Planning;
  readonly now: Programme | undefined;
  readonly shown: Shown;
  /** Whether two boards can be shown one under the other; undefined if there is no space. */
  readonly beside: boolean | undefined;
  onShow(shown: Shown): void;
  onBeside?(beside: boolean): void;
  onAccept(programme: Programme): void;
  onAnother(): void;
}

export function PlanStrip({ planning, now, shown, beside, onShow, onBeside, onAccept, onAnother }: Props) {
  const say = useSay(sayBoard);
  const { language } = useReader();
  const { candidates } = planning;
  if (planning.isRunning) return <Running planning={planning} />;
  if (candidates.length === 0) return null;
  const all: { readonly key: Shown; readonly name: string; readonly programme: Programme }[] = [
    ...(now ? [{ key: "now" as const, name: say("plan.now"), programme: now }] : []),
    ...candidates.map((programme, i) => ({
      key: i,
      name: say("plan.candidate", { number: i + 1 }),
      programme,
    })),
  ];
  // A level that is optimal in all candidates does not distinguish them.
  const telling = objectiveLevels.filter((level) =>
    all.some(({ programme }) => programme.objective[level] !== 0),
  );
  const chosen = typeof shown === "number" ? candidates[shown] : undefined;
  return (
    <section className="strip strip-tall no-print" aria-label={say("plan.candidates")}>
      {planning.ended && (
        <p role="status">
          {say(`plan.ended.${planning.ended}`, { count: candidates.at(-1)?.placements.length ?? 0 })}
        </p>
      )}
      {/* The figures of a single programme say nothing to somebody who cannot compare them. */}
      <div className="scroll-x" hidden={all.length === 1}>
        <table className="candidates numbers">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{say("plan.show")}</span>
              </th>
              {all.map(({ key, name }) => (
                <th scope="col" key={key} data-shown={shown === key || undefined}>
                  <label className="row">
                    <input type="radio" name="shown" checked={shown === key} onChange={() => onShow(key)} />
                    {name}
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {telling.map((level) => (
              <tr key={level}>
                <th scope="row">{say(`figure.${level}`)}</th>
                {all.map(({ key, programme }) => (
                  <td
                    key={key}
                    data-shown={shown === key || undefined}
                    data-change={changeOf(programme, now, level)}
                  >
                    {figure(language, level, programme.objective[level])}
                  </td>
                ))}
              </tr>
            ))}
            {now && (
              <tr>
                <th scope="row">{say("plan.changes")}</th>
                {all.map(({ key, programme }) => (
                  <td key={key} data-shown={shown === key || undefined}>
                    {key === "now" ? "" : changedItems(now, programme)}
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <div className="row">
        <button
          type="button"
          className="button main"
          disabled={!chosen}
          onClick={onePress(() => {
            if (chosen) onAccept(chosen);
          })}
        >
          {say("plan.accept")}
        </button>
        {beside !== undefined && (
          <button type="button" className="button" aria-pressed={beside} onClick={() => onBeside?.(!beside)}>
            {say("plan.beside")}
          </button>
        )}
        <button type="button" className="button" onClick={onAnother}>
          {say("plan.another")}
        </button>
        <button type="button" className="button" onClick={planning.discard}>
          {say("plan.discard")}
        </button>
      </div>
    </section>
  );
}

/** Returns the number of activities with another time, place or other people. */
function changedItems(now: Programme, then: Programme): number {
  const key = (programme: Programme) =>
    new Map(programme.placements.map((item) => [item.activity, JSON.stringify({ ...item, pinned: false })]));
  const was = key(now);
  const is = key(then);
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id)).length;
}

type Level = (typeof objectiveLevels)[number];

/** Higher levels outweigh lower ones, so changes are shown from the highest level on. */
const changeOf = (programme: Programme, now: Programme | undefined, level: Level) => {
  if (!now || programme === now) return undefined;
  const change = programme.objective[level] - now.objective[level];
  return change < 0 ? "better" : change > 0 ? "worse" : undefined;
};

/** The current task of the planner, its progress, and the proposal to stop once more time is unlikely to help. */
function Running({ planning }: { readonly planning: Planning }) {
  const say = useSay(sayBoard);
  const { progress } = planning;
  const mayStop = progress !== undefined && progress.outlook.advice !== "go-on";
  return (
    <section className="strip no-print" aria-label={say("plan.running")}>
      <progress
        aria-label={say("plan.bar")}
        title={say("plan.bar")}
        value={progress ? Math.round(progress.outlook.spent * 100) : undefined}
        max={100}
      />
      <p role="status">
        {progress ? (
          <>
            {say("plan.placed", {
              placed: progress.placed,
              activities: progress.activities,
              rest: progress.activities - progress.placed,
            })}{" "}
            {say(`plan.pursuit.${progress.pursuit ?? "none"}`)} {mayStop && say("plan.mayStop")}
          </>
        ) : (
          say("plan.begins")
        )}
      </p>
      <span className="spread" />
      <button type="button" className={mayStop ? "button main" : "button"} onClick={planning.stop}>
        {say("plan.stop")}
      </button>
    </section>
  );
}
