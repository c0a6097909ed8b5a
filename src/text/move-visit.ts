// Texts shown before a visit is moved to other dates.
import { moveVisit as en } from "./en/move-visit.ts";
import { voice } from "./say.ts";
import { moveVisit as sl } from "./sl/move-visit.ts";
import { moveVisit as zhHans } from "./zh-Hans/move-visit.ts";

export const sayMove = voice({ en, "zh-Hans": zhHans, sl });
