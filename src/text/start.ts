// What the first page and the questions of a new visit say.
import { start as en } from "./en/start.ts";
import { voice } from "./say.ts";
import { start as sl } from "./sl/start.ts";
import { start as zhHans } from "./zh-Hans/start.ts";

export const sayStart = voice({ en, "zh-Hans": zhHans, sl });
