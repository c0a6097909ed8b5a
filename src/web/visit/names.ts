// New or changed parts in the form of the visit file: ids made from names, texts, entries, lists of attendees.
import type { Attendance, Text, Visit } from "#domain";

/** Returns the ids of a visit of all kinds: kinds share namespaces (people with parties, rooms with places). */
export function takenIds(visit: Visit): Set<string> {
  const ids = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("id" in value && typeof value.id === "string") ids.add(value.id);
    for (const part of Object.values(value)) walk(part);
  };
  walk(visit);
  return ids;
}

/** Returns an id for something new that is not used in the visit. */
export const freshId = (visit: Visit, name: string, otherwise: string): string =>
  newId(name, takenIds(visit), otherwise);

/** Leaves space for a number within the 80 characters of an id. */
const longestBase = 70;

/** Returns an unused id, such as `head-of-delegation-2`. */
export function newId(name: string, taken: Iterable<string>, otherwise: string): string {
  const used = new Set(taken);
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  const base = words === "" ? otherwise.slice(0, longestBase).replace(/-+$/, "") : words;
  if (!used.has(base)) return base;
  for (let i = 2; ; i++) if (!used.has(`${base}-${i}`)) return `${base}-${i}`;
}

/** Returns a text in the form of the visit file. */
export const plainText = (text: Text): unknown =>
  Object.keys(text).length === 1 && text.und !== undefined ? text.und : { ...text };

/** Returns attendees in the form of the visit file. Leaves out empty lists. */
export const plainAttend = (attend: Attendance): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attend).filter(([, names]) => names.length > 0));

/** Returns an entry with one of its fields set; undefined removes the field. */
export const withField = <T extends object>(
  entry: T,
  key: keyof T,
  value: unknown,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...entry, [key]: value }).filter(([, one]) => one !== undefined));
