// Merging and separating entries by hand, as edits of the decisions. Both can be undone, because visits do not change.
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

/** Merges two groups of entries; contrary decisions are undone. */
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
 * Separates some entries from the rest of their group. Each side then stays together by decision: equal names of
 * entries that people have separated no longer join anything.
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
