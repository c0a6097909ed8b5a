// Texts of the disruptions page.
import { disruptions as en } from "./en/disruptions.ts";
import { voice } from "./say.ts";
import { disruptions as sl } from "./sl/disruptions.ts";
import { disruptions as zhHans } from "./zh-Hans/disruptions.ts";

export const sayDesk = voice({ en, "zh-Hans": zhHans, sl });
