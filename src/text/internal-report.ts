// What the internal report of a visit says: headings, indicators and their definitions, states.
import { internalReport as en } from "./en/internal-report.ts";
import { voice } from "./say.ts";
import { internalReport as sl } from "./sl/internal-report.ts";
import { internalReport as zhHans } from "./zh-Hans/internal-report.ts";

export const sayRecord = voice({ en, "zh-Hans": zhHans, sl });

export type RecordKey = Parameters<typeof sayRecord>[1];
