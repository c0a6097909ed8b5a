// The messages of findings, clashes, rules and levels, in every language of the system.
import { en, type FindingKey } from "./findings-en.ts";
import { sl } from "./findings-sl.ts";
import { zh } from "./findings-zh.ts";
import type { Messages } from "./say.ts";

export const findingMessages: Messages<FindingKey> = { en, "zh-Hans": zh, sl };
