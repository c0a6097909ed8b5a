// Texts of the frame of the browser application: pages, settings, full-page messages.

import { longDate } from "./dates.ts";
import { type Language, voice } from "./say.ts";

/** The dates of a visit: `Sunday, 22 October 2023 – Sunday, 29 October 2023`. */
export const visitDates = (from: Temporal.PlainDate, to: Temporal.PlainDate, language: Language): string =>
  from.equals(to) ? longDate(from, language) : `${longDate(from, language)} – ${longDate(to, language)}`;

export const sayShell = voice("shell");
