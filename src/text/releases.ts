// Texts of the pages for releases, history and guests.
import { releases as en } from "./en/releases.ts";
import { voice } from "./say.ts";
import { releases as sl } from "./sl/releases.ts";
import { releases as zhHans } from "./zh-Hans/releases.ts";

export const sayRelease = voice({ en, "zh-Hans": zhHans, sl });
