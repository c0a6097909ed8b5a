// Words of the internal report: names of people, parties and things as phrases in every language.
import {
  type AttendanceList as Attendance,
  type Commitment,
  indexVisit,
  type MinutesParagraph,
  type Presence,
  type Text,
  textIn,
  type Visit,
} from "#domain";
import { dateInProse, inBrackets, listed, type RecordKey, sayRecord, shortDate, type Values } from "#text";
import { blank, type Phrase } from "./blocks.ts";

/** Returns a sentence of the catalogue whose values may be phrases. */
export const phrase =
  (key: RecordKey, values: Readonly<Record<string, Phrase | string | number>> = {}): Phrase =>
  (language) => {
    const said: Values = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "function" ? value(language) : value,
      ]),
    );
    return sayRecord(language, key, said);
  };

export const dateIn =
  (date: Temporal.PlainDate | undefined, form: "short" | "long" = "long"): Phrase =>
  (language) =>
    date
      ? form === "short"
        ? shortDate(date, language)
        : dateInProse(date, language).replaceAll(" ", "\u00a0")
      : "";

/** Returns the names in one visit. An unknown name appears as its id, because the report never hides an entry. */
export function wordsOf(visit: Visit) {
  const index = indexVisit(visit);
  const text =
    (value: Text | undefined): Phrase =>
    (language) =>
      value ? textIn(value, language, visit.languages) : "";
  const row =
    (phrases: readonly Phrase[]): Phrase =>
    (language) =>
      listed(
        phrases.map((one) => one(language)),
        language,
      );
  const or = (value: Text | undefined, id: string): Phrase => (value ? text(value) : () => id);
  const organisation = (id: string) => or(index.organisations.get(id)?.name, id);
  const party = (id: string) => or(index.parties.get(id)?.title, id);
  const committed = ({ party: of, organisation: by }: Commitment): Phrase =>
    of ? party(of) : by ? organisation(by) : blank;
  const paragraph = ({ kind, text: said }: MinutesParagraph): Phrase =>
    kind === "said" || kind === "decision" ? text(said) : phrase(`paragraph.${kind}`, { text: text(said) });
  const activity = (id: string) => or(index.activities.get(id)?.title, id);
  const topic = (id: string) => or(index.topics.get(id)?.title, id);
  const place = (id: string) => or(index.sites.get(id)?.place.name, id);
  const attendee = (id: string): Phrase => {
    const found = index.people.get(id);
    if (!found) return or((index.parties.get(id) ?? index.delegations.get(id))?.title, id);
    if (!found.name) return text(found.role);
    const name = text(found.name);
    const role = text(found.role);
    return (language) => {
      const [first = "", ...rest] = role(language);
      // Slovenian and French write a post in lower case, unless it begins with an acronym.
      const isLower = (language === "sl" || language === "fr") && /^\p{Ll}/u.test(rest.join(""));
      const post = `${isLower ? first.toLowerCase() : first}${rest.join("")}`;
      return `${name(language)}${inBrackets(post, language)}`;
    };
  };

  /** Returns delegations and parties whose people all attended, by name; for the others, the people. */
  const present = (attendance: Attendance): Phrase => {
    const here = new Set<string>(
      [...attendance].flatMap(([id, presence]) => (presence === "present" ? [id] : [])),
    );
    const isHere = (id: string) => here.has(id);
    const areHere = (id: string) => index.peopleOf(id).length > 0 && index.peopleOf(id).every(isHere);
    return row(
      visit.delegations.flatMap((delegation) =>
        delegation.parties.length > 1 && areHere(delegation.id)
          ? [text(delegation.title)]
          : delegation.parties.flatMap((one) =>
              areHere(one.id) ? [text(one.title)] : index.peopleOf(one.id).filter(isHere).map(attendee),
            ),
      ),
    );
  };
  const missing = (attendance: Attendance): Phrase => {
    const others = [...attendance].filter(
      (one): one is [(typeof one)[0], Exclude<Presence, "present">] => one[1] !== "present",
    );
    return others.length === 0
      ? blank
      : row(others.map(([id, presence]) => phrase(presence, { name: attendee(id) })));
  };
  return {
    index,
    text,
    row,
    organisation,
    party,
    committed,
    paragraph,
    activity,
    topic,
    place,
    attendee,
    present,
    missing,
  };
}

export type InternalWords = ReturnType<typeof wordsOf>;
