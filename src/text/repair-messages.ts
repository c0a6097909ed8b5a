// The sentences about disruptions and repairs, in every language.
import { repair as en } from "./en/repair.ts";
import { repair as sl } from "./sl/repair.ts";
import { repair as zhHans } from "./zh-Hans/repair.ts";
export const repairMessages = { en, "zh-Hans": zhHans, sl } as const;
