// Notation: reads what people type as parts of visits. Pure, for files and for the browser.
export * from "./agenda/agenda-edits.ts";
export * from "./agenda/item-line.ts";
export * from "./agenda/line-change.ts";
export * from "./agenda/read-agenda.ts";
export { clockAt, clockText, readClock } from "./clock.ts";
export { dateAt, readDate } from "./date.ts";
export { type Expanded, expandVisit } from "./expand.ts";
export { namedKind, usualLength } from "./kinds.ts";
export { type LinePart, type ProgrammeLine, readLine } from "./line.ts";
export { isHostPhrase } from "./parts.ts";
export { type SourceAt, withWrittenTimes } from "./written-times.ts";
