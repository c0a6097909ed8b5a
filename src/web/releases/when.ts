// The time of an action, in the local time of this device.
import type { Language } from "#text";

export const when = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(instant));
