// What the pages in the browser say.
import { serverPages as en } from "./en/server-pages.ts";
import { voice } from "./say.ts";
import { serverPages as sl } from "./sl/server-pages.ts";
import { serverPages as zhHans } from "./zh-Hans/server-pages.ts";

export const sayWeb = voice({ en, "zh-Hans": zhHans, sl });
