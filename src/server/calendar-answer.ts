// Answers with a calendar file.
import type { Context } from "hono";
import { personal } from "./answer.ts";

/** Answers with a calendar that a browser saves under a name. */
export function calendarAnswer(c: Context, name: string, text: string): Response | Promise<Response> {
  c.header("content-disposition", `attachment; filename="${name}.ics"`);
  return personal(c, text, "text/calendar; charset=utf-8");
}
