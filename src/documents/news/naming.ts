// The context of names in a text: the visit, the record's list of names, and the names that the text has already
// mentioned.
import { indexVisit, type Visit, type VisitIndex, type VisitRecord } from "#domain";

export interface Naming {
  readonly visit: Visit;
  readonly record: VisitRecord;
  readonly index: VisitIndex;
  /** Returns the record's own words for a thing. */
  wordsFor(key: "organisation" | "topic", id: string): VisitRecord["names"][number] | undefined;
  /** Ids of organisations and people already mentioned, because the first mention says more. */
  readonly mentioned: Set<string>;
}

export const namingOf = (visit: Visit, record: VisitRecord): Naming => ({
  visit,
  record,
  index: indexVisit(visit),
  wordsFor: (key, id) => record.names.find(({ of }) => key in of && Object.values(of)[0] === id),
  mentioned: new Set(),
});
