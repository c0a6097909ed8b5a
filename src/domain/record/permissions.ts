// Who may see and do what: one table by role. Each row says what the role sees and changes in a record, by part and
// visibility, and what it sees and decides across visits. A new role is a new row.
import type { Visibility } from "./entry.ts";
import { recordLists } from "./record.ts";

/** `public`: everybody without a link, and all published pages. */
export const recordRoles = ["owner", "organiser", "host", "delegate", "reader", "city", "public"] as const;
export type RecordRole = (typeof recordRoles)[number];

/** `publication`: which pages are public, and from when. */
export const recordParts = ["news", "overview", "publication", ...recordLists] as const;
export type RecordPart = (typeof recordParts)[number];

/** All entries, those that concern the reader, or none. */
export type Reach = "all" | "own" | "none";

export interface Permission {
  readonly see: Readonly<Record<Visibility, Reach>>;
  /** Fields of an entry that stay hidden. */
  readonly hide: readonly string[];
  /** What may be changed: everything, some fields of own entries, or nothing. */
  readonly change: "all" | "none" | readonly string[];
  /** Whether entries may be added in the reader's own name, about what the reader sees. */
  readonly add: boolean;
}

/** What the pages across visits show of a visit. */
export interface Sight {
  /** Visibilities of record entries and paragraphs of minutes that are shown; a visit without any is hidden. */
  readonly see: readonly Visibility[];
  /** Whether people are shown with their names. */
  readonly people: boolean;
}

export interface DirectoryPermission {
  readonly ownVisit: Sight;
  readonly otherVisits: Sight;
  /** Whether entries may be merged and separated. */
  readonly decides: boolean;
  /** Whether the name and the words of the public site may be changed. */
  readonly namesSite: boolean;
}

const everything: Permission = {
  see: { public: "all", restricted: "all", private: "all" },
  hide: [],
  change: "all",
  add: true,
};
/** Published entries, and other entries that concern the reader. */
const concerned: Permission = {
  see: { public: "all", restricted: "own", private: "none" },
  hide: ["note"],
  change: "none",
  add: false,
};
const published: Permission = {
  see: { public: "all", restricted: "none", private: "none" },
  hide: ["note", "person", "contact"],
  change: "none",
  add: false,
};
const nothing: Permission = {
  see: { public: "none", restricted: "none", private: "none" },
  hide: [],
  change: "none",
  add: false,
};
/** How a party reports on its own commitments. */
const answered: Permission = {
  ...concerned,
  change: ["state", "closed", "evidence", "reason", "proposed"],
};
/** Questionnaires are for everybody with a personal link. */
const asked: Permission = {
  see: { public: "all", restricted: "all", private: "none" },
  hide: ["note"],
  change: "none",
  add: false,
};
/** A guest sees and replaces only the guest's own answer; `own` means: written in the name of the reader. */
const evaluated: Permission = { ...concerned, change: ["replies", "date"], add: true };
/** What guests may add: signatures, and comments on what they see. */
const added: Permission = { ...concerned, add: true };

const every = (permission: Permission): Readonly<Record<RecordPart, Permission>> => ({
  news: permission,
  overview: permission,
  publication: permission,
  names: permission,
  held: permission,
  attendance: permission,
  contributions: permission,
  minutes: permission,
  practices: permission,
  commitments: permission,
  agreements: permission,
  statements: permission,
  signOffs: permission,
  signatures: permission,
  comments: permission,
  marks: permission,
  gifts: permission,
  photos: permission,
  questionnaires: permission,
  answers: permission,
  counts: permission,
});

const guest = {
  ...every(concerned),
  attendance: nothing,
  marks: nothing,
  publication: nothing,
  gifts: { ...concerned, hide: ["note", "worth"] },
  commitments: answered,
  signatures: added,
  comments: added,
  questionnaires: asked,
  answers: evaluated,
  counts: nothing,
};
const outsider = {
  ...every(published),
  attendance: nothing,
  marks: nothing,
  publication: nothing,
  gifts: nothing,
  signOffs: nothing,
  signatures: nothing,
  comments: nothing,
  questionnaires: nothing,
  answers: nothing,
  counts: nothing,
};

const whole: Sight = { see: ["public", "restricted", "private"], people: true };
const closed: Sight = { see: [], people: false };
const nowhere: DirectoryPermission = {
  ownVisit: closed,
  otherVisits: closed,
  decides: false,
  namesSite: false,
};

interface Row {
  readonly record: Readonly<Record<RecordPart, Permission>>;
  readonly across: DirectoryPermission;
}

/** The table. All code that shows or changes a record, or shows anything across visits, uses it. */
const table: Readonly<Record<RecordRole, Row>> = {
  owner: {
    record: every(everything),
    across: { ownVisit: whole, otherVisits: whole, decides: true, namesSite: true },
  },
  // An organiser's link is for one visit, so other visits are closed to it.
  organiser: { record: every(everything), across: { ...nowhere, ownVisit: whole } },
  host: { record: guest, across: nowhere },
  delegate: { record: guest, across: nowhere },
  reader: { record: outsider, across: nowhere },
  // A city of a call for pairing has no part in any visit.
  city: { record: every(nothing), across: nowhere },
  public: { record: outsider, across: nowhere },
};

/** Returns what a role may do with a part of the record. */
export const permissionOf = (role: RecordRole, part: RecordPart): Permission => table[role].record[part];

/** Returns what a role sees and decides across visits. */
export const directoryPermission = (role: RecordRole): DirectoryPermission => table[role].across;

/** Whether a role may change a field of an entry; `isOwn`: whether the entry concerns the person who asks. */
export function mayChange(
  role: RecordRole,
  part: RecordPart,
  { field, isOwn }: { readonly field: string; readonly isOwn: boolean },
): boolean {
  const { change } = permissionOf(role, part);
  if (change === "all" || change === "none") return change === "all";
  return isOwn && change.includes(field);
}
