// The edits that remove an entry of a record. Other entries that name it stay and lose only its name.
import type { Edit } from "../edits/edit.ts";
import { minutesIds } from "./minutes.ts";
import type { Held, VisitRecord } from "./record.ts";

/** Returns the edits that remove the entry of an activity that was held. What followed it or was a part of it stays. */
export const heldRemoval = (held: readonly Held[], id: string): Edit[] => [
  ...held.flatMap((one) =>
    (["follows", "partOf"] as const).flatMap((field): Edit[] =>
      one[field] === id ? [{ kind: "unset", path: ["record", "held", one.id, field] }] : [],
    ),
  ),
  { kind: "remove", path: ["record", "held", id] },
];

/**
 * Returns the edits that remove a paragraph of the minutes, or an item of the agenda with all its paragraphs.
 * Commitments that came from them stay.
 */
export function minutesRemoval(
  { minutes, commitments }: Pick<VisitRecord, "minutes" | "commitments">,
  item: string,
  paragraph?: string,
): Edit[] {
  const gone =
    paragraph === undefined ? minutesIds(minutes.filter(({ id }) => id === item)) : new Set([paragraph]);
  const path = ["record", "minutes", item, ...(paragraph === undefined ? [] : ["paragraphs", paragraph])];
  return [
    ...commitments.flatMap(({ id, from }): Edit[] =>
      from !== undefined && gone.has(from)
        ? [{ kind: "unset", path: ["record", "commitments", id, "from"] }]
        : [],
    ),
    { kind: "remove", path },
  ];
}

/** Returns the edits that remove a photo, and remove it from the news item that shows it. */
export function photoRemoval({ news }: Pick<VisitRecord, "news">, id: string): Edit[] {
  const path = ["record", "news", "photos"];
  const shown: readonly string[] = news?.photos ?? [];
  const others = shown.filter((one) => one !== id);
  const kept: Edit = others.length > 0 ? { kind: "set", path, value: others } : { kind: "unset", path };
  return [
    ...(others.length === shown.length ? [] : [kept]),
    { kind: "remove", path: ["record", "photos", id] },
  ];
}
