// What the command line says.
import { cli as en } from "./en/cli.ts";
import { voice } from "./say.ts";
import { cli as sl } from "./sl/cli.ts";
import { cli as zhHans } from "./zh-Hans/cli.ts";

export const sayCli = voice({ en, "zh-Hans": zhHans, sl });
