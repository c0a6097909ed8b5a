// Manual changes of the programme: the planner computes the consequences, and the change is sent to the server.
import { useCallback } from "react";
import {
  type ActivityId,
  type ActivityStatus,
  type PlaceId,
  type Programme,
  placementEdits,
  plainProgramme,
  type Visit,
  type WorkingDocument,
} from "#domain";
import type { AppliedRelaxation } from "#planner";
import type { Snapshot } from "../data/api.ts";
import { type Edit, edited } from "../data/edit.ts";
import type { Live } from "../data/live.ts";
import { pinEdits } from "../data/pin-edits.ts";
import type { PlannerClient } from "../worker/planner.ts";
import type { Decision } from "../worker/protocol.ts";
import { roleFor } from "./role-for.ts";

export interface Decide {
  /** Puts activities where a person wants them and pins them; undefined removes them. */
  place(activity: ActivityId, at: { start: number; place: PlaceId | null } | undefined): Promise<void>;
  /** Pins activities that are not pinned, or unpins all if everything is pinned. */
  pin(activities: readonly ActivityId[]): Promise<void>;
  takeOut(activities: readonly ActivityId[]): Promise<void>;
  /** Sets the status of an activity; a cancelled one leaves the programme. */
  status(activity: ActivityId, status: ActivityStatus): Promise<void>;
  /** Makes an activity longer or shorter at its present start. */
  resize(activity: ActivityId, minutes: number): Promise<void>;
  /** Moves several activities by the same minutes and pins them. */
  shift(activities: readonly ActivityId[], minutes: number): Promise<void>;
  /** Makes edits of the visit with their immediate consequences. `seen` is the document on which they are based. */
  change(edits: readonly Edit[], decisions: readonly Decision[], seen?: WorkingDocument): Promise<void>;
  /** Applies a relaxation, so that an activity or a wish is possible. */
  relax(relaxation: AppliedRelaxation): Promise<void>;
  /** Accepts a whole programme, for example from a plan. */
  accept(programme: Programme): Promise<void>;
}

export function useDecide(live: Live, snapshot: Snapshot, planner: PlannerClient): Decide {
  const { visit, programme, raw } = snapshot;
  const normalised = useCallback(
    async (decisions: readonly Decision[], edits: readonly Edit[], seen: WorkingDocument = raw) => {
      const after = edited(raw, edits);
      const next = await planner.ask({ ask: "decide", decisions, visit: after.visit });
      await live.edit([...edits, ...placementEdits(raw, next)], {
        seen,
        normalised: plainProgramme(next),
      });
    },
    [planner, live, raw],
  );
  const placedOf = (activities: readonly ActivityId[]) =>
    activities.flatMap((activity) => programme?.placements.find((item) => item.activity === activity) ?? []);
  return {
    place: (activity, at) => normalised([{ activity, at }], pinEdits(visit, activity, at)),
    takeOut: (activities) =>
      normalised(
        activities.map((activity) => ({ activity, at: undefined })),
        activities.flatMap((activity) => pinEdits(visit, activity, undefined)),
      ),
    status: (activity, status) => {
      const edit: Edit = { kind: "set", path: ["visit", "activities", activity, "status"], value: status };
      return status === "cancelled"
        ? normalised([{ activity, at: undefined }], [edit, ...pinEdits(visit, activity, undefined)])
        : normalised([], [edit]);
    },
    pin: (activities) => {
      const placed = placedOf(activities);
      const loosen = placed.every((item) => isPinned(visit, item.activity));
      return normalised(
        [],
        placed.flatMap((item) =>
          loosen || !isPinned(visit, item.activity)
            ? pinEdits(visit, item.activity, loosen ? undefined : item)
            : [],
        ),
      );
    },
    resize: (activity, minutes) =>
      normalised(
        placedOf([activity]).map(({ start, place }) => ({ activity, at: { start, place } })),
        [{ kind: "set", path: ["visit", "activities", activity, "minutes"], value: minutes }],
      ),
    shift: (activities, minutes) => {
      const moved = placedOf(activities).map(({ activity, start, place }) => ({
        activity,
        at: { start: start + minutes, place },
      }));
      return normalised(
        moved,
        moved.flatMap(({ activity, at }) => pinEdits(visit, activity, at)),
      );
    },
    change: (edits, decisions, seen) => normalised(decisions, edits, seen),
    relax: async (relaxation) => {
      const { edits, programme: next } = await planner.ask({
        ask: "relax",
        relaxation,
        of: "programme",
        role: roleFor(relaxation),
      });
      await live.edit([...edits, ...placementEdits(raw, next)], {
        seen: raw,
        normalised: plainProgramme(next),
      });
    },
    accept: (next) =>
      live.edit([{ kind: "set", path: ["programme"], value: plainProgramme(next) }], {
        seen: raw,
        normalised: plainProgramme(next),
      }),
  };
}

const isPinned = (visit: Visit, activity: ActivityId): boolean =>
  visit.pins.some((pin) => pin.activity === activity);
