// The parts of a line that state its time, place and people, and those that are not understood.
import { type ReadAgenda, readLine } from "#domain";

export type Mark = "time" | "place" | "who" | "unread";

export interface Highlighted {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** Returns the parts of a line that are shown in colour. */
export function highlightsOf(line: string, { entries }: ReadAgenda): readonly Highlighted[] {
  const read = readLine(line);
  if (!read.start) return [];
  const end = read.minutes?.to ?? read.end?.to ?? read.start.to;
  const unread = (entries[0]?.unread ?? []).flatMap((text): Highlighted[] => {
    const from = line.lastIndexOf(text);
    return from < 0 ? [] : [{ mark: "unread", from, to: from + text.length }];
  });
  const places = [read.place, read.endPlace].flatMap((part): Highlighted[] =>
    part ? [{ mark: "place", from: Math.max(0, part.from - 2), to: part.to }] : [],
  );
  const who = read.parts.map(({ from, to }): Highlighted => ({ mark: "who", from, to }));
  return [{ mark: "time", from: read.start.from, to: end }, ...places, ...who, ...unread];
}
