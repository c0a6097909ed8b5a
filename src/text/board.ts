// What the board says.
import { board as en } from "./en/board.ts";
import { voice } from "./say.ts";
import { board as sl } from "./sl/board.ts";
import { board as zhHans } from "./zh-Hans/board.ts";

export const sayBoard = voice({ en, "zh-Hans": zhHans, sl });
