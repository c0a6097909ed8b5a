// Texts of the internal report of a visit: headings, indicators and their definitions, states.
import { voice } from "./say.ts";

export const sayRecord = voice("internalReport");

export type RecordKey = Parameters<typeof sayRecord>[1];
