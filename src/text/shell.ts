// What the frame of the browser application says: rooms, settings, messages that fill a page.

import { longDate } from "./dates.ts";
import { shell as en } from "./en/shell.ts";
import { type Language, voice } from "./say.ts";
import { shell as sl } from "./sl/shell.ts";
import { shell as zhHans } from "./zh-Hans/shell.ts";

/** The dates of a visit: `Sunday, 22 October 2023 – Sunday, 29 October 2023`. */
export const visitDates = (from: Temporal.PlainDate, to: Temporal.PlainDate, language: Language): string =>
  from.equals(to) ? longDate(from, language) : `${longDate(from, language)} – ${longDate(to, language)}`;

export const sayShell = voice({ en, "zh-Hans": zhHans, sl });
