// What the pages of delegates and hosts say.
import { guest as en } from "./en/guest.ts";
import { voice } from "./say.ts";
import { guest as sl } from "./sl/guest.ts";
import { guest as zhHans } from "./zh-Hans/guest.ts";

export const sayGuest = voice({ en, "zh-Hans": zhHans, sl });
