// Lengths of time as people type them: 90, 1:30, 1 h 30 min, 1½ hours, with the words of five languages.

const hours = "h|hrs?|hours?|heures?|std\\.?|stunden?|ur[aei]?|小时|小時";
const minutes = "m|min\\.?|mins|minutes?|minuten?|minut[aei]?|分|分钟|分鐘";
const words = new RegExp(`^(?:(\\d*[.,]?\\d+)\\s*(?:${hours}))?\\s*(?:(\\d+)\\s*(?:${minutes})?)?$`, "u");

/** The minutes of a typed length: a bare number is minutes, even after hours. NaN for anything else. */
export function minutesIn(typed: string): number {
  const text = typed.trim().toLowerCase().replace("½", ".5").replace(/\s+/g, " ");
  const [, onClock, past] = /^(\d{1,3}):([0-5]\d)$/.exec(text) ?? [];
  if (onClock !== undefined) return Number(onClock) * 60 + Number(past);
  const [, whole, rest] = words.exec(text) ?? [];
  if (whole === undefined && rest === undefined) return Number.NaN;
  return Math.round(Number((whole ?? "0").replace(",", ".")) * 60) + Number(rest ?? 0);
}
