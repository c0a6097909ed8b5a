// What the API says when it cannot fulfil a request.
import { api as en } from "./en/api.ts";
import { voice } from "./say.ts";
import { api as sl } from "./sl/api.ts";
import { api as zhHans } from "./zh-Hans/api.ts";

export const sayApi = voice({ en, "zh-Hans": zhHans, sl });
