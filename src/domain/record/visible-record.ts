// The visible part of a record, without everything that the table of permissions hides.
import type { Visibility } from "./entry.ts";
import { type MinutesItem, minutesIds, paragraphsOf } from "./minutes.ts";
import { permissionOf, type RecordPart, type RecordRole } from "./permissions.ts";
import { photoVisibility } from "./photo.ts";
import type { VisitRecord } from "./record.ts";

/**
 * The entries that concern a reader: the ids of the reader's person, party, delegation, organisations and activities.
 */
export interface Own {
  readonly attendees: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
  /** In whose name the reader writes: a person, a party or an organisation. */
  readonly writer?: string | undefined;
}

export const nobody: Own = { attendees: new Set(), organisations: new Set(), activities: new Set() };

interface Entry {
  readonly public?: boolean;
  readonly private?: boolean | undefined;
}

/** Returns the visibility of an entry. A contradictory one is private. */
export const visibilityOf = (entry: Entry): Visibility =>
  entry.private ? "private" : entry.public ? "public" : "restricted";

const order: readonly Visibility[] = ["public", "restricted", "private"];
/** The more restrictive of two visibilities. */
export const stricter = (a: Visibility, b: Visibility): Visibility =>
  order.indexOf(a) >= order.indexOf(b) ? a : b;

/** Whether an entry concerns a reader: through the people and bodies that it names, or its activity. */
export function concerns(entry: object, own: Own): boolean {
  return Object.entries(entry).some(([key, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const isIn = (set: ReadonlySet<string>) => values.some((id) => typeof id === "string" && set.has(id));
    if (attendeeKeys.has(key)) return isIn(own.attendees);
    if (organisationKeys.has(key)) return isIn(own.organisations);
    return (key === "activity" || key === "activities") && isIn(own.activities);
  });
}
const attendeeKeys = new Set(["party", "person", "to", "by", "with", "interested", "ledBy", "contact"]);
const organisationKeys = new Set([
  "organisation",
  "toOrganisations",
  "byOrganisations",
  "owner",
  "between",
  "hosts",
  "organisations",
]);

/** Whether the reader has to answer for a commitment: true for the side that made it, not for its recipient. */
export const isAnswerable = (
  { party, person, organisation }: VisitRecord["commitments"][number],
  own: Own,
): boolean =>
  (party !== undefined && own.attendees.has(party)) ||
  (person !== undefined && own.attendees.has(person)) ||
  (organisation !== undefined && own.organisations.has(organisation));

/** Returns the part of the record that a role may see, and nothing else. */
export function visibleRecord(record: VisitRecord, role: RecordRole, own: Own = nobody): VisitRecord {
  const isSeen = (part: RecordPart, visibility: Visibility, entry: object): boolean => {
    const reach = permissionOf(role, part).see[visibility];
    return reach === "all" || (reach === "own" && concerns(entry, own));
  };
  const seen = <E extends Entry & object>(part: RecordPart, entries: readonly E[]): E[] =>
    entries
      .filter((entry) => isSeen(part, visibilityOf(entry), entry))
      .map((entry) => without(entry, permissionOf(role, part).hide));
  const minutes = (item: MinutesItem): MinutesItem => ({
    ...item,
    said: undefined,
    decisions: [],
    paragraphs: paragraphsOf(item).filter((one) =>
      isSeen("minutes", stricter(visibilityOf(item), one.visibility), item),
    ),
  });
  // The names of organisations and topics are not secret: each sentence that uses a name states whether it is public.
  const namesSeen = permissionOf(role, "names");
  const minutesSeen = seen("minutes", record.minutes).map(minutes);
  const writtenSeen = minutesIds(minutesSeen);
  return {
    ...record,
    // Sentences and choices for the news item are visible only to organisers until the item is published.
    news:
      record.news && permissionOf(role, "news").change !== "all"
        ? without(record.news, ["sentences", "photos"])
        : record.news,
    overview: record.overview && seen("overview", [record.overview])[0],
    names: namesSeen.see.public === "none" ? [] : record.names.map((entry) => without(entry, namesSeen.hide)),
    held: seen("held", record.held),
    // A gift concerns those who gave or received it, not all who were there.
    gifts: record.gifts
      .filter((one) => isSeen("gifts", visibilityOf(one), { ...one, activity: undefined }))
      .map((one) => without(one, permissionOf(role, "gifts").hide)),
    marks: permissionOf(role, "marks").see.restricted === "all" ? record.marks : [],
    attendance: permissionOf(role, "attendance").see.restricted === "all" ? record.attendance : [],
    contributions: seen("contributions", record.contributions),
    minutes: minutesSeen,
    practices: seen("practices", record.practices).map((entry) =>
      permissionOf(role, "practices").see.restricted === "all"
        ? entry
        : { ...entry, assessments: [], transfers: [], seen: [] },
    ),
    photos: record.photos
      .filter((one) => isSeen("photos", photoVisibility(one), one))
      .map((one) => without(one, permissionOf(role, "photos").hide)),
    commitments: seen("commitments", record.commitments),
    agreements: seen("agreements", record.agreements),
    statements: seen("statements", record.statements),
    signOffs: seen("signOffs", record.signOffs),
    // A signature contains a copy of the text. A reader sees the same part of it as of the minutes.
    signatures: seen("signatures", record.signatures).map((one) => ({
      ...one,
      signed: one.signed.filter(({ id }) => writtenSeen.has(id)),
    })),
    comments:
      permissionOf(role, "comments").see.restricted === "none"
        ? []
        : record.comments
            .filter(
              ({ on }) => permissionOf(role, "comments").see.restricted === "all" || writtenSeen.has(on),
            )
            .map((entry) => without(entry, permissionOf(role, "comments").hide)),
    questionnaires: seen("questionnaires", record.questionnaires),
    answers: answersSeen(record, role, own),
    counts: seen("counts", record.counts),
  };
}

/** Signed answers: all, or those that the reader gave. Neither colleagues nor attendees see them. */
function answersSeen({ answers }: VisitRecord, role: RecordRole, { writer }: Own): VisitRecord["answers"] {
  const { see, hide } = permissionOf(role, "answers");
  if (see.restricted === "none") return [];
  return answers
    .filter(
      ({ by, organisation }) =>
        see.restricted === "all" || (writer !== undefined && (by ?? organisation) === writer),
    )
    .map((one) => without(one, hide));
}

/** Returns what may be published of a record. Everything that anybody may read is made from this. */
export const publicRecord = (record: VisitRecord): VisitRecord => visibleRecord(record, "public");

const without = <E extends object>(entry: E, fields: readonly string[]): E => ({
  ...entry,
  ...Object.fromEntries(fields.filter((field) => field in entry).map((field) => [field, undefined])),
});
