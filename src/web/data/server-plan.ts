// Planning on the server, for visits that are too large for a phone or an old laptop; watched and stopped as the
// browser's own.
import { programme as programmeSchema } from "#domain";
import { outlookAt } from "#planner";
import type { Glance, PlanWatch, RunningPlan } from "../worker/planner.ts";
import type { PlanEnd } from "../worker/protocol.ts";
import { answered, call, newKey } from "./api.ts";
import type { Live } from "./live.ts";
import type { Heard } from "./live-state.ts";

/** The number of activities from which the server plans: the browser would take too long to find a good programme. */
export const largeVisit = 150;

/** How often the best so far is fetched, in milliseconds. */
const showEveryMs = 3000;

/** Starts a job that plans the visit as the server holds it. */
export function startServerPlan(live: Live, seed: number, watch: PlanWatch): RunningPlan {
  const { id: visit } = live;
  let job: string | undefined;
  let isOver = false;
  let isStopped = false;
  const look = async (of: string) => {
    const { programme, ...told } = answered(
      await call("GET /api/visits/:visit/jobs/:job", { params: { visit, job: of } }),
    );
    return { told, programme: programme === null ? undefined : programmeSchema.parse(programme) };
  };
  const end = () => {
    isOver = true;
    clearInterval(timer);
    unhear();
  };
  const fail = () => {
    if (isOver) return;
    end();
    watch.onFault();
  };
  const heard = async (told: Heard["job"]) => {
    if (isOver || told.id !== job) return;
    if (told.progress) watch.onGlance(glanceOf(told.progress));
    if (told.state === "waiting" || told.state === "running") return;
    end();
    const seen = told.state === "failed" ? undefined : await look(told.id).catch(() => undefined);
    if (seen?.programme) watch.onEnd(seen.programme, endOf(told));
    else watch.onFault();
  };
  const unhear = live.hear("job", (told) => void heard(told));
  const cancel = async () => {
    isStopped = true;
    if (job === undefined) return;
    const told = await call("POST /api/visits/:visit/jobs/:job/cancel", { params: { visit, job } });
    if (told.ok) await heard(told.value);
  };
  const timer = setInterval(async () => {
    if (job === undefined) return;
    const seen = await look(job).catch(() => undefined);
    if (!seen || isOver) return;
    if (seen.programme) watch.onProgramme(seen.programme);
    // The stream may have been broken off when the job ended.
    await heard(seen.told);
  }, showEveryMs);
  const begin = async () => {
    const told = answered(
      await call("POST /api/visits/:visit/jobs", {
        params: { visit },
        body: { seed, key: newKey() },
      }),
    );
    job = told.id;
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

type Progress = NonNullable<Heard["job"]["progress"]>;

const glanceOf = ({ placed, activities, objective, pursuit, spent }: Progress): Glance => ({
  placed,
  activities,
  objective,
  pursuit: pursuit ?? undefined,
  outlook: outlookAt(spent),
});

/** Why a job ended that has a programme. */
function endOf({ state, progress }: Heard["job"]): PlanEnd {
  if (state === "cancelled") return "stopped";
  if (progress?.pursuit === null) return "best";
  return progress && progress.spent >= 1 ? "spent" : "limit";
}
