// The events of a visit, leg by leg: one sentence for each activity or group of activities, with its details.

import { type Account, hostsOf, type ReportedEvent } from "./account.ts";
import { type Act, actOf } from "./acts.ts";
import { contributionsAt, practicesAt } from "./contributions.ts";
import type { Sentence } from "./fragment.ts";
import type { Situation } from "./openers.ts";
import { tell } from "./telling.ts";

/** The sentences of one activity, or of several that are described together. */
export interface Event {
  readonly reported: readonly ReportedEvent[];
  readonly sentences: readonly Sentence[];
  /** Whether it starts a new paragraph. */
  readonly isNewParagraph: boolean;
}

/** Whether an entry has its own words; a part without any is described with the whole that it belongs to. */
const hasWords = (account: Account, one: ReportedEvent): boolean => {
  const { held } = one;
  if (
    held.partOf === undefined ||
    held.called !== undefined ||
    held.who !== undefined ||
    held.topics.length > 0
  )
    return true;
  // With contributions, the sentence has more to report than that the activity was part of another one.
  return !account.contributions.some(({ activity }) => activity === held.activity);
};

/** The parts of the text before the events of a stretch. */
export interface Before {
  /** Whether the previous sentence named the leg. */
  readonly isLegNamed: boolean;
  /** The sentence that gave a date, and the date. */
  readonly told: { readonly date: Temporal.PlainDate; readonly by: Sentence } | undefined;
}

/** Returns the events of a stretch of the account within one leg. */
export function eventsOf(account: Account, stretch: readonly ReportedEvent[], before: Before): Event[] {
  const own = partsAfterWholes(stretch.filter((one) => hasWords(account, one) && isTold(account, one)));
  const events: Event[] = [];
  const turns: Record<string, number> = {};
  let sameDay: { date: Temporal.PlainDate | undefined; sentences: Sentence[] } = {
    date: before.told?.date,
    sentences: before.told ? [before.told.by] : [],
  };
  for (let i = 0; i < own.length; ) {
    const group = groupAt(account, own, i);
    const [first] = group;
    if (!first) break;
    const act = actOf(account, first);
    const family = act === "visit" || act === "walk" ? "visit" : "talk";
    const turn = turns[act] ?? 0;
    turns[act] = turn + 1;
    const { date } = first.held;
    const isSameDay = date !== undefined && sameDay.date?.equals(date) === true;
    if (!isSameDay) sameDay = { date, sentences: [] };
    const isNewParagraph = startsParagraph(account, events.at(-1), group);
    const situation: Situation = {
      account,
      previous: events.at(-1)?.reported,
      isLegNamed: before.isLegNamed && events.length === 0,
      turn,
      sameDay: date === undefined ? [] : [...sameDay.sentences],
      subject: isNewParagraph ? undefined : subjectOf(account, events.at(-1)),
      endsDay: isSameDay && isLastOfDay(account, own, i + group.length, first),
    };
    const parts = stretch.filter(
      (one) => !hasWords(account, one) && group.some(({ held }) => held.id === one.held.partOf),
    );
    const all = [...group, ...parts];
    const { sentences, agenda } = tell(situation, group, act);
    sameDay.sentences.push(...sentences.slice(0, 1));
    events.push({
      reported: all,
      sentences: [
        ...sentences,
        ...contributionsAt(account, all),
        ...agenda,
        ...practicesAt(account, all, family),
      ],
      isNewParagraph,
    });
    i += group.length;
  }
  return events;
}

/** "It formed part of it" refers to the sentence before: returns parts right after the whole that they belong to. */
function partsAfterWholes(own: readonly ReportedEvent[]): ReportedEvent[] {
  const partsOf = (whole: ReportedEvent): ReportedEvent[] =>
    own.filter(({ held }) => held.partOf === whole.held.id).flatMap((one) => [one, ...partsOf(one)]);
  const isPart = ({ held }: ReportedEvent) => own.some((one) => one.held.id === held.partOf);
  return own.filter((one) => !isPart(one)).flatMap((one) => [one, ...partsOf(one)]);
}

/** Returns the last sentence if its only subject is the delegation. */
function subjectOf(account: Account, previous: Event | undefined): Sentence | undefined {
  const [first] = previous?.reported ?? [];
  const isAbout = first && ["talk", "attend", "visit", "walk"].includes(actOf(account, first));
  // "The signing formed part of it" is not about the delegation.
  const isOfAnother = first?.held.partOf !== undefined || first?.held.highlight === true;
  return isAbout && !isOfAnother && previous?.sentences.length === 1 && first.held.topics.length === 0
    ? previous.sentences[0]
    : undefined;
}

/** Whether an entry is described here. Journeys are described between stretches; routine is omitted. */
const isTold = (account: Account, one: ReportedEvent): boolean =>
  !["travel", "routine"].includes(actOf(account, one));

const isVisit = ({ activity }: ReportedEvent): boolean => activity.kind === "site-visit";

/** Whether nothing else on the same date follows it. */
function isLastOfDay(
  account: Account,
  own: readonly ReportedEvent[],
  next: number,
  { held }: ReportedEvent,
): boolean {
  const { date } = held;
  const isLater = (one: ReportedEvent | undefined) =>
    one?.held.date !== undefined && date !== undefined && one.held.date.equals(date);
  const at = account.record.held.findIndex((one) => one.id === held.id);
  const isLast = account.record.held
    .slice(at + 1)
    .every(
      (one) =>
        one.outcome !== "held" || (one.date !== undefined && date !== undefined && !one.date.equals(date)),
    );
  return !isLater(own[next]) && isLast;
}

/**
 * Returns the entries described together from a position on: two talks in a row, visits on the same topics,
 * bilaterals.
 */
function groupAt(account: Account, own: readonly ReportedEvent[], at: number): readonly ReportedEvent[] {
  const first = own[at];
  if (!first) return [];
  const act = actOf(account, first);
  const following = own.slice(at + 1);
  if (act === "bilateral")
    return [
      first,
      ...whileTrue(following, (next) => actOf(account, next) === "bilateral" && isSameDate(first, next)),
    ];
  const [second] = following;
  if (
    second &&
    isPlain(account, first) &&
    second.held.follows === first.held.id &&
    isPlain(account, second, true)
  ) {
    return [first, second];
  }
  if (!isVisit(first) || !isGroupable(account, first)) return [first];
  return [
    first,
    ...whileTrue(
      following,
      (next) =>
        isVisit(next) &&
        next.held.topics.join() === first.held.topics.join() &&
        isGroupable(account, next) &&
        next.held.follows === undefined,
    ),
  ];
}

function whileTrue<T>(list: readonly T[], test: (one: T) => boolean): readonly T[] {
  const end = list.findIndex((one) => !test(one));
  return end < 0 ? list : list.slice(0, end);
}

const isSameDate = (a: ReportedEvent, b: ReportedEvent): boolean =>
  b.held.date === undefined || a.held.date?.equals(b.held.date) === true;

/** Whether an entry reports only that it took place (and, with `withTopics`, its topics). */
const isPlain = (account: Account, one: ReportedEvent, withTopics = false): boolean =>
  actOf(account, one) === "talk" &&
  !one.held.highlight &&
  one.held.partOf === undefined &&
  one.held.with.length === 0 &&
  one.held.place === undefined &&
  one.held.people === undefined &&
  (withTopics ||
    (one.held.topics.length === 0 && one.held.follows === undefined && one.held.date === undefined));

/** Whether a visit may share a sentence: it has topics, and no statement concerns it alone. */
const isGroupable = (account: Account, one: ReportedEvent): boolean =>
  one.held.topics.length > 0 &&
  one.held.date === undefined &&
  hostsOf(account, one).length > 0 &&
  !account.statements.some(({ activities }) => activities.length === 1 && activities[0] === one.activity.id);

/**
 * Whether a paragraph starts: at a new date, a highlight, a pair of talks; where no dates are given, between talks and
 * visits, too.
 */
function startsParagraph(
  account: Account,
  previous: Event | undefined,
  group: readonly ReportedEvent[],
): boolean {
  const [first] = group;
  const last = previous?.reported[0];
  if (!first || !last) return false;
  const { date } = first.held;
  const before = last.held.date;
  if (date && before) return !date.equals(before) || first.held.highlight;
  const isTalk = (one: ReportedEvent): boolean =>
    !(["visit", "walk"] satisfies Act[]).some((act) => act === actOf(account, one));
  return (
    first.held.highlight ||
    (group.length > 1 && isTalk(first)) ||
    isTalk(first) !== isTalk(last) ||
    (date !== undefined) !== (before !== undefined)
  );
}
