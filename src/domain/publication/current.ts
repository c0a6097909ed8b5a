// The part of an earlier publication that may still be shown: entries that have since become less public are left out.
import type { VisitRecord } from "../record/record.ts";
import { publicRecord } from "../record/visible-record.ts";
import type { Visit } from "../visit/visit.ts";

/** The lists whose entries state whether they are public. */
const told = [
  "held",
  "contributions",
  "minutes",
  "practices",
  "commitments",
  "agreements",
  "statements",
  "photos",
] as const;

const idsIn = (record: VisitRecord, list: (typeof told)[number]): ReadonlySet<string> =>
  new Set(record[list].map(({ id }) => id));

/** Returns a published record without entries that have since been removed or made restricted. */
export function stillPublicRecord(published: VisitRecord, newest: VisitRecord): VisitRecord {
  const now = publicRecord(newest);
  const before = publicRecord(published);
  const hidden = new Set(
    told.flatMap((list) => {
      const seen = idsIn(now, list);
      return [...idsIn(published, list)].filter((id) => !seen.has(id));
    }),
  );
  const kept = <E extends { readonly id: string }>(entries: readonly E[]): E[] =>
    entries.filter(({ id }) => !hidden.has(id));
  return {
    ...before,
    overview: now.overview && before.overview,
    held: kept(before.held),
    contributions: kept(before.contributions),
    minutes: kept(before.minutes),
    practices: kept(before.practices),
    commitments: kept(before.commitments),
    agreements: kept(before.agreements),
    statements: kept(before.statements),
    photos: kept(before.photos),
    // A sentence that a person wrote about a hidden entry may contain what is hidden.
    news: published.news && {
      ...published.news,
      sentences: published.news.sentences?.filter(
        ({ of, text }) => text === "" || !of.some((one) => hidden.has(one.slice(one.indexOf(":") + 1))),
      ),
    },
    // Attendance is used only to leave out people who were absent.
    attendance: published.attendance,
  };
}

/** Returns a published visit without activities that are no longer public, and without names that were removed. */
export function stillPublicVisit(published: Visit, newest: Visit): Visit {
  const named = new Set<string>(newest.people.flatMap(({ id, name }) => (name ? [id] : [])));
  const hidden = new Set<string>(newest.activities.flatMap((one) => (one.public ? [] : [one.id])));
  return {
    ...published,
    people: published.people.map((person) =>
      named.has(person.id) ? person : { ...person, name: undefined, honorific: undefined },
    ),
    activities: published.activities.map((one) => (hidden.has(one.id) ? { ...one, public: false } : one)),
  };
}
