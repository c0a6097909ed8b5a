// What the report page of a programme says: headings, table heads, explanations.
import { planningReport as en } from "./en/planning-report.ts";
import { voice } from "./say.ts";
import { planningReport as sl } from "./sl/planning-report.ts";
import { planningReport as zhHans } from "./zh-Hans/planning-report.ts";

export const sayReport = voice({ en, "zh-Hans": zhHans, sl });
