// Planning on the server, for visits that are too large for a phone or an old laptop, watched and stopped like planning
// in the browser.
import { programme as programmeSchema } from "#domain";
import { outlookAt } from "#planner";
import type { PlanProgress, PlanWatch, RunningPlan } from "../worker/planner.ts";
import type { PlanEnd } from "../worker/protocol.ts";
import { answered, call, newKey } from "./api.ts";
import type { Live } from "./live.ts";
import type { StreamedItems } from "./live-state.ts";

/** The number of activities from which the server plans: the browser would take too long to find a good programme. */
export const largeVisit = 150;

/** The interval in milliseconds at which the best programme so far is fetched. */
const showEveryMs = 3000;

/** Starts a job that plans the visit as stored on the server. */
export function startServerPlan(live: Live, seed: number, watch: PlanWatch): RunningPlan {
  const { id: visit } = live;
  let jobId: string | undefined;
  let isOver = false;
  let isStopped = false;
  const look = async (of: string) => {
    const { programme, ...card } = answered(
      await call("GET /api/visits/:visit/jobs/:job", { params: { visit, job: of } }),
    );
    return { job: card, programme: programme === null ? undefined : programmeSchema.parse(programme) };
  };
  const end = () => {
    isOver = true;
    clearInterval(timer);
    unsubscribe();
  };
  const fail = () => {
    if (isOver) return;
    end();
    watch.onFault();
  };
  const onJob = async (job: StreamedItems["job"]) => {
    if (isOver || job.id !== jobId) return;
    if (job.progress) watch.onProgress(progressOf(job.progress));
    if (job.state === "waiting" || job.state === "running") return;
    end();
    const seen = job.state === "failed" ? undefined : await look(job.id).catch(() => undefined);
    if (seen?.programme) watch.onEnd(seen.programme, endOf(job));
    else watch.onFault();
  };
  const unsubscribe = live.listen("job", (job) => void onJob(job));
  const cancel = async () => {
    isStopped = true;
    if (jobId === undefined) return;
    const cancelled = await call("POST /api/visits/:visit/jobs/:job/cancel", {
      params: { visit, job: jobId },
    });
    if (cancelled.ok) await onJob(cancelled.value);
  };
  const timer = setInterval(async () => {
    if (jobId === undefined) return;
    const seen = await look(jobId).catch(() => undefined);
    if (!seen || isOver) return;
    if (seen.programme) watch.onProgramme(seen.programme);
    // The stream may have been interrupted when the job ended.
    await onJob(seen.job);
  }, showEveryMs);
  const begin = async () => {
    const job = answered(
      await call("POST /api/visits/:visit/jobs", {
        params: { visit },
        body: { seed, key: newKey() },
      }),
    );
    jobId = job.id;
    if (isStopped) await cancel();
  };
  begin().catch(fail);
  return {
    stop: () => void cancel(),
    forget: () => {
      end();
      void cancel();
    },
  };
}

type Progress = NonNullable<StreamedItems["job"]["progress"]>;

const progressOf = ({ placed, activities, objective, pursuit, spent }: Progress): PlanProgress => ({
  placed,
  activities,
  objective,
  pursuit: pursuit ?? undefined,
  outlook: outlookAt(spent),
});

/** Returns why a job with a programme ended. */
function endOf({ state, progress }: StreamedItems["job"]): PlanEnd {
  if (state === "cancelled") return "stopped";
  if (progress?.pursuit === null) return "best";
  return progress && progress.spent >= 1 ? "spent" : "limit";
}
