// The names of entries that edits add or take out, for readers to whom an id says nothing.
import { type Text, text } from "../visit/text.ts";
import type { Visit } from "../visit/visit.ts";
import type { Edit } from "./edit.ts";

/** Names by the ids of entries. */
export type EntryNames = Readonly<Record<string, Text>>;

/** Returns the name of an entry as people call it: its name, or else its role or its title. */
function nameIn(entry: Readonly<Record<string, unknown>>): Text | undefined {
  const name = text.safeParse(entry.name ?? entry.role ?? entry.title);
  return name.success ? name.data : undefined;
}

/** Returns the names of the entries that edits add. The inverse of a change adds what the change took out. */
export const namesOfAdded = (edits: readonly Edit[]): EntryNames =>
  Object.fromEntries(
    edits.flatMap((edit) => {
      const name = edit.kind === "add" ? nameIn(edit.item) : undefined;
      return edit.kind === "add" && name ? [[String(edit.item.id), name]] : [];
    }),
  );

/** Returns the names of the entries of a visit that edits take out of it. */
export function namesOfRemoved(edits: readonly Edit[], before: Visit): EntryNames {
  const { legs, topics, organisations, delegations, people, interpreters, vehicles, places, activities } =
    before;
  const lists: Readonly<Record<string, readonly Entry[]>> = {
    legs,
    topics,
    organisations,
    delegations,
    people,
    interpreters,
    vehicles,
    places,
    activities,
  };
  return Object.fromEntries(
    edits.flatMap(({ kind, path: [, collection = "", id, ...deeper] }) => {
      if (kind !== "remove" || id === undefined || deeper.length > 0) return [];
      const entry = lists[collection]?.find((one) => one.id === id);
      const name = entry?.name ?? entry?.role ?? entry?.title;
      return name ? [[id, name]] : [];
    }),
  );
}

interface Entry {
  readonly id: string;
  readonly name?: Text | undefined;
  readonly role?: Text | undefined;
  readonly title?: Text | undefined;
}
