// Letters that remind of commitments: the recipient, the language, what is due. Entente writes them but does not send
// them.
import {
  type Commitment,
  commitmentState,
  indexVisit,
  type Person,
  type Text,
  textIn,
  type Visit,
  type VisitRecord,
} from "#domain";
import { postGender } from "./body-names.ts";
import { nameOf } from "./findings.ts";
import { type Language, spokenBy } from "./languages.ts";
import { dateInProse } from "./news.ts";
import { voice } from "./say.ts";

const say = voice("followUp");

/** Reminders cover what is due within this number of days. */
export const reminderDays = 14;

export interface Reminder {
  /** The person responsible for the commitments, or the head of the party; undefined: nobody is known. */
  readonly to: Person | undefined;
  /** The party, organisation or person who undertook them. */
  readonly body: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly commitments: readonly Commitment[];
}

/** Returns the letters to write on a day: about late commitments, and those due soon, by person. */
export function remindersOf(
  visit: Visit,
  record: VisitRecord,
  today: Temporal.PlainDate,
): readonly Reminder[] {
  const last = today.add({ days: reminderDays });
  const due = record.commitments.filter((one) => {
    const state = commitmentState(one, today);
    const isOpen = state === "open" || state === "late";
    return isOpen && one.due !== undefined && Temporal.PlainDate.compare(one.due, last) <= 0;
  });
  const index = indexVisit(visit);
  const receiver = ({ person, party }: Commitment): Person | undefined =>
    index.people.get(person ?? "") ?? visit.people.find((one) => one.party === party && one.head);
  const groups = Map.groupBy(due, (one) => `${receiver(one)?.id ?? ""} ${one.party ?? one.organisation}`);
  return [...groups.values()].flatMap((commitments) => {
    const [first] = commitments;
    return first ? [letter(visit, receiver(first), commitments, today)] : [];
  });
}

function letter(
  visit: Visit,
  to: Person | undefined,
  commitments: readonly Commitment[],
  today: Temporal.PlainDate,
): Reminder {
  const language = (to?.languages ?? visit.languages).map(spokenBy).find((one) => one !== undefined) ?? "en";
  const read = (text: Text): string => textIn(text, language, visit.languages);
  const [first] = commitments;
  const id = first?.party ?? first?.organisation ?? "";
  const kind = first?.party ? "party" : "organisation";
  const sorted = commitments.toSorted((a, b) => String(a.due).localeCompare(String(b.due)));
  const lines = sorted.map((one) => {
    const isLate = commitmentState(one, today) === "late";
    const date = one.due ? dateInProse(one.due, language) : "";
    return `– ${say(language, isLate ? "letterLate" : "letterDue", { date, text: read(one.text) })}`;
  });
  const title = read(visit.title);
  return {
    to,
    body: nameOf(visit, { kind, id }, language),
    language,
    subject: say(language, "letterSubject", { visit: title }),
    text: [
      greetingOf(to, language),
      "",
      say(language, "letterBegin", { visit: title }),
      "",
      ...lines,
      "",
      say(language, "letterEnd"),
    ].join("\n"),
    commitments: sorted,
  };
}

/** Returns the greeting of a letter. A post alone is not a form of address, except in Chinese. */
export function greetingOf(to: Person | undefined, language: Language): string {
  const called = to?.name ?? (language === "zh-Hans" ? to?.role : undefined);
  if (!to || !called) return say(language, "letterGreetingNobody");
  const name = textIn(called, language, [language]);
  return say(language, "letterGreeting", {
    name,
    s: postGender(textIn(to.role, language, [language]), language) ?? "u",
  });
}
