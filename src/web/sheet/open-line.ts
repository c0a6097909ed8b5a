// The line being typed: its actions, its copy on this device, and its reading.
import { useMemo, useState } from "react";
import { type Programme, readAgenda } from "#domain";
import { keepLine, keptLine } from "./kept-line.ts";
import { type Begun, itemWork, type LineWork, newLines, noteWork } from "./line-work.ts";

/** The line being typed: `item …`, `note …`, or a new one: `new` at the end of a day, `after …` an item. */
export interface OpenLine {
  readonly key: string;
  readonly date: string;
  readonly text: string;
  readonly before: string;
  readonly begun: Begun;
}

/** Returns the open line of a visit, what is read from it, and the actions that open, change and close it. */
export function useOpenLine(visit: string, snapshot: Begun) {
  const [open, setOpen] = useState<OpenLine | undefined>(() => {
    const kept = keptLine(visit);
    return kept && { ...kept, before: "", begun: snapshot };
  });
  const reading = useMemo(
    () =>
      open && open.text.trim() !== "" ? readAgenda(open.text, open.begun.raw.visit, open.date) : undefined,
    [open],
  );
  return {
    open,
    reading,
    begin: (key: string, date: string, text: string) =>
      setOpen({ key, date, text, before: text, begun: snapshot }),
    type: (text: string) =>
      setOpen((now) => {
        if (!now) return now;
        keepLine(visit, { key: now.key, date: now.date, text });
        return { ...now, text };
      }),
    close: () => {
      keepLine(visit, undefined);
      setOpen(undefined);
    },
    /** Opens a line again that could not be saved. */
    reopen: (line: OpenLine) => {
      setOpen(line);
      keepLine(visit, line);
    },
  };
}

/** Returns what saving a line changes; undefined if nothing. */
export function workOf(
  { key, date, text, begun }: OpenLine,
  programme: Programme | undefined,
  language: string,
): LineWork | undefined {
  const placement = programme?.placements.find(({ activity }) => key === `item ${activity}`);
  if (placement) return itemWork(placement, text, date, begun, language);
  const [kind, ...rest] = key.split(" ");
  const after = kind === "after" ? rest.join(" ") : undefined;
  if (kind !== "note") return text.trim() === "" ? undefined : newLines(text, date, begun, after);
  const index = Number(rest[0]);
  if (text.trim() === "") return { edits: noteWork(index, begun, undefined), decisions: [] };
  const fresh = newLines(text, date, begun);
  if (fresh.read.items.length === 0)
    return { edits: noteWork(index, begun, { text: text.trim() }), decisions: [] };
  return { ...fresh, edits: [...noteWork(index, begun, undefined), ...fresh.edits] };
}
