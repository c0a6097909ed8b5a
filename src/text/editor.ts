// Texts of the editing pages: people, activities, wishes, rules.
import { editor as en } from "./en/editor.ts";
import { voice } from "./say.ts";
import { editor as sl } from "./sl/editor.ts";
import { editor as zhHans } from "./zh-Hans/editor.ts";

export const sayRooms = voice({ en, "zh-Hans": zhHans, sl });
