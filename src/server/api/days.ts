// The days of a visit over HTTP: the state of each item, and marks that devices send.
import { z } from "zod";
import type { MarkedDay, Viewer } from "#app";
import type { ApiName } from "#contract";
import { type DayState, mark, permissionOf } from "#domain";
import { sayCooperation } from "#text";
import type { Handlers } from "./call.ts";
import { problemResponse, refused } from "./problems.ts";

export type DayName = Extract<ApiName, `${string}/record/day` | `${string}/record/marks`>;

/** Whether somebody may mark items and attendance, according to the table of permissions. */
export const mayMark = (viewer: Viewer | undefined): boolean =>
  permissionOf(viewer?.role ?? "public", "marks").add &&
  permissionOf(viewer?.role ?? "public", "attendance").add;

export const dayHandlers: Handlers<DayName> = {
  async "GET /api/visits/:visit/record/day"({ app, visit, viewer, c, language }) {
    if (!mayMark(viewer)) return problemResponse(c, language, "forbidden");
    const found = await app.days.state(visit);
    if (!found) return problemResponse(c, language, "not-found");
    return { version: found.version, state: stateJson(found.state) };
  },
  async "POST /api/visits/:visit/record/marks"({ app, visit, body, who, viewer, c, language }) {
    if (!mayMark(viewer)) return problemResponse(c, language, "forbidden");
    const notes = { [language]: sayCooperation(language, "quick.heading") };
    const made = await app.days.mark({ visit, who, marks: body.marks, notes });
    return made.ok ? markedJson(made.value) : refused(c, language, made.error);
  },
};

const markedJson = ({ version, outcomes, state }: MarkedDay) => ({
  version,
  outcomes: [...outcomes],
  state: stateJson(state),
});

/** The state of a day as JSON, with instants in ISO 8601. */
export const stateJson = ({ items, differences }: DayState) => ({
  items: Object.fromEntries(
    Object.entries(items).map(([id, one]) => [
      id,
      { ...one, presence: { ...one.presence }, walkIns: [...one.walkIns] },
    ]),
  ),
  differences: differences.map(({ mark: one, persons, now }) => ({
    mark: z.encode(mark, one),
    persons: [...persons],
    now,
  })),
});
