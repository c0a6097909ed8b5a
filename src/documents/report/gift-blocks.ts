// The gifts of a visit in the internal report: who gave what to whom, and what it is worth.
import type { VisitRecord } from "#domain";
import { localeOf } from "#text";
import { type Block, blank, lines, type Phrase } from "./blocks.ts";
import { type InternalWords, phrase } from "./internal-words.ts";

/** Returns the gifts; nothing where none is recorded. */
export function giftBlocks(words: InternalWords, record: VisitRecord): Block[] {
  if (record.gifts.length === 0) return [];
  const names = (attendees: readonly string[], organisations: readonly string[]): Phrase =>
    words.row([...attendees.map(words.attendee), ...organisations.map(words.organisation)]);
  const rows = record.gifts.map((one) => [
    words.text(one.what),
    names(one.by, one.byOrganisations),
    names(one.to, one.toOrganisations),
    lines(one.activity ? words.activity(one.activity) : blank, one.note ? words.text(one.note) : blank),
    worthOf(one.worth),
  ]);
  const head = ["gift", "givenBy", "givenTo", "activity", "worth"] as const;
  return [
    { kind: "heading", id: "gifts", text: phrase("gifts") },
    { kind: "table", head: head.map((key) => phrase(key)), rows },
  ];
}

const worthOf = (worth: VisitRecord["gifts"][number]["worth"]): Phrase =>
  worth
    ? (language) =>
        worth.amount.toLocaleString(localeOf(language), { style: "currency", currency: worth.currency })
    : blank;
