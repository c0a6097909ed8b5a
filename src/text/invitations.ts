// Letters that invite to the second round of the evaluation: one to the head of each party with answers missing.
import { indexVisit, opensOn, type Person, roundState, textIn, type Visit, type VisitRecord } from "#domain";
import { nameOf } from "./findings.ts";
import { spokenBy } from "./languages.ts";
import { dateInProse } from "./news.ts";
import { greetingOf, type Reminder } from "./reminders.ts";
import { voice } from "./say.ts";

const say = voice("followUp");

/** Returns the questionnaires of the second round that are open on a day. */
export const openSecondRound = (visit: Visit, record: VisitRecord, today: Temporal.PlainDate) =>
  record.questionnaires.filter((one) => one.moment === "later" && roundState(one, visit, today) === "open");

/** Returns the letters of a day. A party whose people have all answered by name gets none. */
export function invitationsOf(
  visit: Visit,
  record: VisitRecord,
  today: Temporal.PlainDate,
): readonly Reminder[] {
  const [round] = openSecondRound(visit, record, today);
  if (!round) return [];
  const answered = new Set<string>(
    record.answers.flatMap(({ questionnaire, by }) => (questionnaire === round.id && by ? [by] : [])),
  );
  const index = indexVisit(visit);
  const opened = opensOn(round, visit);
  return visit.people.flatMap((head) => {
    const isMissing = index.peopleOf(head.party).some((id) => !answered.has(id)) && !answered.has(head.party);
    return head.head && isMissing ? [letter(visit, head, opened)] : [];
  });
}

/** Returns how many parties get such letters on a day: of the guests, and of hosts and partners. */
export function askedOf(visit: Visit, record: VisitRecord, today: Temporal.PlainDate) {
  const { delegationOfParty } = indexVisit(visit);
  const letters = invitationsOf(visit, record, today);
  const guests = letters.filter(
    ({ to }) => to && delegationOfParty.get(to.party)?.side === "visiting",
  ).length;
  return { guests, hosts: letters.length - guests };
}

function letter(visit: Visit, to: Person, opened: Temporal.PlainDate): Reminder {
  const language = to.languages.map(spokenBy).find((one) => one !== undefined) ?? "en";
  const title = textIn(visit.title, language, visit.languages);
  const values = { visit: title, date: dateInProse(opened, language) };
  return {
    to,
    body: nameOf(visit, { kind: "party", id: to.party }, language),
    language,
    subject: say(language, "inviteSubject", values),
    text: [
      greetingOf(to, language),
      "",
      say(language, "inviteText", values),
      "",
      say(language, "inviteEnd"),
    ].join("\n"),
    commitments: [],
  };
}
