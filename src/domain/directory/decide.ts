// Merging and parting by hand: the edits of the decisions. Both can be undone, because no visit is changed.
import type { Edit } from "../edits/edit.ts";
import type { DirectoryDecisions, DirectoryKind } from "./decisions.ts";

interface Decided {
  readonly kind: DirectoryKind;
  /** Ids for new decisions. */
  newId(): string;
}

const removal = (list: "merged" | "parted", id: string): Edit => ({
  kind: "remove",
  path: ["directory", list, id],
});
const addition = (list: "merged" | "parted", item: Readonly<Record<string, unknown>>): Edit => ({
  kind: "add",
  path: ["directory", list],
  item: { ...item },
  before: null,
});

/** Makes two groups of entries one; contrary decisions are undone. */
export function unionEdits(
  decisions: DirectoryDecisions,
  { kind, newId, groups }: Decided & { readonly groups: readonly [readonly string[], readonly string[]] },
): readonly Edit[] {
  const members = [...new Set(groups.flat())];
  const against = decisions.parted.filter(
    (one) =>
      one.kind === kind &&
      one.members.some((key) => members.includes(key)) &&
      one.from.some((key) => members.includes(key)),
  );
  return [
    ...against.map(({ id }) => removal("parted", id)),
    addition("merged", { id: newId(), kind, members }),
  ];
}

/**
 * Parts some entries from the others of their group. Each side is then one because somebody said so: equal names of
 * which people have said that they are of two join nothing any more.
 */
export function partEdits(
  decisions: DirectoryDecisions,
  {
    kind,
    newId,
    members,
    from,
  }: Decided & { readonly members: readonly string[]; readonly from: readonly string[] },
): readonly Edit[] {
  const across = decisions.merged.filter(
    (one) =>
      one.kind === kind &&
      one.members.some((key) => members.includes(key)) &&
      one.members.some((key) => from.includes(key)),
  );
  const sides = [members, from].filter(({ length }) => length > 1);
  return [
    ...across.map(({ id }) => removal("merged", id)),
    ...sides.map((side) => addition("merged", { id: newId(), kind, members: [...side] })),
    addition("parted", { id: newId(), kind, members: [...members], from: [...from] }),
  ];
}
