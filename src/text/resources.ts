// What the rooms of organisations, interpreters and vehicles say.
import { resources as en } from "./en/resources.ts";
import { voice } from "./say.ts";
import { resources as sl } from "./sl/resources.ts";
import { resources as zhHans } from "./zh-Hans/resources.ts";

export const sayResources = voice({ en, "zh-Hans": zhHans, sl });
