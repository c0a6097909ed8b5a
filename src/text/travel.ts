// What the rooms say of ways between places and of single wishes.
import { travel as en } from "./en/travel.ts";
import { voice } from "./say.ts";
import { travel as sl } from "./sl/travel.ts";
import { travel as zhHans } from "./zh-Hans/travel.ts";

export const sayWays = voice({ en, "zh-Hans": zhHans, sl });
