// What --help and complaints about the use of the command line say.
import { usage as en } from "./en/usage.ts";
import { voice } from "./say.ts";
import { usage as sl } from "./sl/usage.ts";
import { usage as zhHans } from "./zh-Hans/usage.ts";

export const sayUsage = voice({ en, "zh-Hans": zhHans, sl });
