// A figure of a programme in a readable form: times in hours and minutes, shares in per cent.
import type { ObjectiveLevel } from "#domain";
import { duration, type Language } from "#text";

export function figure(language: Language, level: ObjectiveLevel, value: number): string {
  if (level === "idle" || level === "travel") return duration(Math.round(value), language);
  if (level === "unfairness")
    return (value / 1000).toLocaleString(language, { style: "percent", maximumFractionDigits: 0 });
  return (Math.round(value * 10) / 10).toLocaleString(language);
}
