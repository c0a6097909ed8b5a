// The status of an item in the words of a programme: `bestätigt`, `annulé`, `(cancelled)`.
import type { ActivityStatus } from "../visit/activity.ts";

const words: readonly (readonly [ActivityStatus, string])[] = [
  ["confirmed", "confirmed|bestätigt|confirmée?|potrjen[oaie]?|已确认|确认"],
  ["provisional", "provisional|vorläufig|provisoire|predviden[oaie]?|暂定"],
  ["option", "option|optional|optionnel(?:le)?|opcija|opcijsko|备选"],
  ["cancelled", "cancelled|canceled|abgesagt|entfällt|annulée?|odpovedan[oaie]?|odpade|已?取消"],
];
const all = words.map(([status, forms]) => [status, new RegExp(`^(?:${forms})$`, "iu")] as const);
/** `CANCELLED: Talks`, `Talks (cancelled)`, `[CANCELLED] Talks`, `Talks – abgesagt`. */
const dropped = words.find(([status]) => status === "cancelled")?.[1] ?? "";
const inTitle = new RegExp(
  String.raw`^(?:${dropped})\s*[:：–—-]\s|[(（[](?:${dropped})[)）\]]|\s[–—-]\s*(?:${dropped})$`,
  "iu",
);

/** Returns the status that a text names; undefined if it names something else. */
export const statusIn = (text: string): ActivityStatus | undefined =>
  all.find(([, form]) => form.test(text.trim()))?.[0];

/** Returns the statuses of a list such as `confirmed, cancelled`; none if any of it is something else. */
export function statusesIn(text: string): readonly ActivityStatus[] {
  const found = text.split(/\s*[,;/、，；]\s*/u).map(statusIn);
  const known = found.filter((status) => status !== undefined);
  return known.length === found.length ? known : [];
}

/** Whether a title says that its item does not take place. */
export const isCancelledIn = (title: string): boolean => inTitle.test(title);
