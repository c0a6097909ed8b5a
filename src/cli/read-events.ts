// Reads disruptions: events typed on the command line, and files that list them.
import { parse } from "yaml";
import { err, ok, type Result } from "#base/result.ts";
import {
  clockProblem,
  type Disruption,
  disruption,
  disruptionProblem,
  localTime,
  minuteOf,
  type Programme,
  readDisruption,
  type Visit,
  zoneOn,
} from "#domain";
import { type Language, sayClockProblem, sayDisruptionProblem, sayRepair } from "#text";
import { type Refusal, readBytes } from "./read-file.ts";

export interface EventSources {
  readonly event?: readonly string[] | undefined;
  readonly events?: string | undefined;
}

/**
 * Returns all given disruptions in order, or the problems if one of them is not about something in the visit or
 * programme.
 */
export async function readEvents(
  visit: Visit,
  programme: Programme,
  { event = [], events }: EventSources,
  language: Language,
): Promise<Result<readonly Disruption[], Refusal[]>> {
  const listed = events === undefined ? ok([]) : await entriesOf(events, language);
  if (!listed.ok) return listed;
  const found: Disruption[] = [];
  const refused: Refusal[] = [];
  const take = (one: Disruption) => {
    const problem = disruptionProblem(visit, programme, one);
    if (problem) refused.push({ code: problem.code, message: sayDisruptionProblem(language, problem) });
    else found.push(one);
  };
  for (const [i, entry] of [...event, ...listed.value].entries()) {
    if (typeof entry === "string") {
      const read = readDisruption(entry);
      if (read.ok) take(read.value);
      else refused.push({ code: read.error.code, message: sayDisruptionProblem(language, read.error) });
      continue;
    }
    const read = disruption.safeParse(entry);
    if (read.success) take(read.data);
    else {
      const values = { path: events ?? "", entry: i + 1 - event.length };
      refused.push({ code: "events-file", message: sayRepair(language, "events-file", values) });
    }
  }
  return refused.length > 0 ? err(refused) : ok(found);
}

async function entriesOf(path: string, language: Language): Promise<Result<readonly unknown[], Refusal[]>> {
  const bytes = await readBytes(path, language);
  if (!bytes.ok) return bytes;
  try {
    const value: unknown = parse(new TextDecoder().decode(bytes.value), { schema: "core" });
    if (Array.isArray(value)) return ok(value);
    return err([{ file: path, message: sayRepair(language, "events-file", { path, entry: 1 }) }]);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : "").split("\n")[0] ?? "";
    return err([{ file: path, message: sayRepair(language, "events-yaml", { path, reason }) }]);
  }
}

/** Returns the instant given by --now, in the zone of the leg on that date. */
export function readNow(
  visit: Visit,
  text: string | undefined,
  language: Language,
): Result<number | undefined, Refusal[]> {
  if (text === undefined) return ok(undefined);
  const read = localTime.safeParse(text);
  if (!read.success) return err([{ message: sayRepair(language, "now-time", { got: text }) }]);
  const zone = zoneOn(visit, read.data);
  const unclear = clockProblem(read.data, zone);
  if (!unclear) return ok(minuteOf(read.data, zone));
  const reason = sayClockProblem(language, unclear, text);
  return err([{ code: unclear.code, message: sayRepair(language, "now-clock", { reason }) }]);
}
