// What could give way, in every language: one sentence for each kind of change, and what surrounds the list.
import { relaxations as en } from "./en/relaxations.ts";
import type { Messages } from "./say.ts";
import { relaxations as sl } from "./sl/relaxations.ts";
import { relaxations as zhHans } from "./zh-Hans/relaxations.ts";

export const relaxationMessages: Messages<keyof typeof en> = { en, "zh-Hans": zhHans, sl };
