// What the board says of several activities at once, and of people who go in groups.
import { groups as en } from "./en/groups.ts";
import { voice } from "./say.ts";
import { groups as sl } from "./sl/groups.ts";
import { groups as zhHans } from "./zh-Hans/groups.ts";

export const sayGroups = voice({ en, "zh-Hans": zhHans, sl });
