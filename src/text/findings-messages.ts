// The messages of findings, clashes, rules and levels, in every language of the system.
import { en, type FindingKey } from "./en/findings.ts";
import type { Messages } from "./say.ts";
import { sl } from "./sl/findings.ts";
import { zh } from "./zh-Hans/findings.ts";

export const findingMessages: Messages<FindingKey> = { en, "zh-Hans": zh, sl };
