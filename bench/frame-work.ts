// The work of the main thread from an input to its frame, in processor time, because elapsed time means little on a
// busy machine.
import type { CDPSession } from "playwright";

/** The parts of an event of Chromium's trace that are read. Times are microseconds, `tdur` is processor time. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

interface Span extends TraceEvent {
  readonly dur: number;
}

const inputs = new Set(["pointerdown", "pointerup", "click", "keydown", "pointermove"]);
const includedCategories = ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"];

/** Records a trace while `act` runs. */
async function traced(chromium: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  chromium.on("Tracing.dataCollected", collect);
  await chromium.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories },
  });
  await act();
  const complete = new Promise<void>((resolve) => chromium.once("Tracing.tracingComplete", () => resolve()));
  await chromium.send("Tracing.end");
  await complete;
  chromium.off("Tracing.dataCollected", collect);
  return events;
}

/**
 * Returns for each input of `act` the milliseconds of processor time that the main thread works from it to the frame
 * that shows it: events, scripts, style, layout and painting. Other threads draw the pixels.
 */
export async function workUntilFrames(chromium: CDPSession, act: () => Promise<void>): Promise<number[]> {
  const events = await traced(chromium, act);
  const one = events.find(({ name }) => name === "EventDispatch");
  const spans = events
    .filter(
      (event): event is Span =>
        event.ph === "X" && event.dur !== undefined && event.pid === one?.pid && event.tid === one.tid,
    )
    .toSorted((a, b) => a.ts - b.ts);
  const tasks: Span[] = [];
  for (const span of spans) {
    const last = tasks.at(-1);
    const isTask = span.name === "RunTask" || span.name === "ThreadControllerImpl::RunTask";
    if (isTask && (!last || span.ts >= last.ts + last.dur)) tasks.push(span);
  }
  return spans
    .filter(({ name, args }) => name === "EventDispatch" && inputs.has(args.data?.type ?? ""))
    .map(({ ts }) => {
      const from = tasks.findLast((task) => task.ts <= ts)?.ts ?? ts;
      const to = spans.find((span) => span.name === "Commit" && span.ts > ts)?.ts ?? ts;
      return tasks
        .filter((task) => task.ts >= from && task.ts < to)
        .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
    });
}
