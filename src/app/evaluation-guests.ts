// Evaluation for guests: the questionnaires that they can answer today, and their answers, signed or anonymous.
import { fingerprint } from "#base/fingerprint.ts";
import { err, ok, type Result } from "#base/result.ts";
import {
  type ActivityId,
  anyLanguage,
  ballotOf,
  type Edit,
  evaluatedActivities,
  pastedParagraphs,
  permissionOf,
  type Question,
  type Questionnaire,
  type Reply,
  roundState,
  toMinute,
} from "#domain";
import { type Writer, writerName } from "./minutes-guests.ts";
import type { Clock, Store, Tokens } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { RecordCases } from "./records.ts";

/** A questionnaire that a guest can answer, and what the guest has answered. */
export interface GivenForm {
  readonly questionnaire: Questionnaire;
  /** The item that the questionnaire is about; undefined if it is about the visit. */
  readonly activity: ActivityId | undefined;
  readonly given: "none" | "named" | "anonymous";
  /** The guest's signed answer. */
  readonly replies: readonly Reply[];
}

export interface EvaluationRequest {
  readonly questionnaire: string;
  readonly activity: string | undefined;
  readonly anonymous: boolean;
  /** By question: a step of the scale, `yes` or `no`, or text. */
  readonly replies: Readonly<Record<string, string>>;
  readonly language: string;
  readonly key: string;
}

export type EvaluationProblem =
  | ChangeProblem
  | {
      readonly code:
        | "not-open"
        | "no-answer"
        | "bad-answer"
        | "questions-changed"
        | "answered-anonymously"
        | "answered-by-name"
        | "too-few-answers";
    };

export interface EvaluationTools {
  readonly records: RecordCases;
  readonly store: Store;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

export function evaluationGuests({ records, store, clock, tokens }: EvaluationTools) {
  const today = () => clock().toZonedDateTimeISO("UTC").toPlainDate();
  /** A person has a different hash in every ballot. */
  const voterOf = ({ visit, own }: Writer, ballot: string) => tokens.hash(`${visit} ${ballot} ${own.writer}`);

  async function forms(writer: Writer): Promise<readonly GivenForm[]> {
    const { own, planned, ends, seen, viewer } = writer;
    const now = toMinute(clock());
    if (own.writer === undefined || !permissionOf(viewer.role, "answers").add) return [];
    const voters = new Map((await store.ballots(writer.visit)).map((one) => [one.ballot, one.voters]));
    return seen.questionnaires.flatMap((questionnaire) => {
      if (roundState(questionnaire, planned, today()) !== "open") return [];
      const items = evaluatedActivities(questionnaire, planned, seen).filter(
        (id) => (ends.get(id) ?? Number.POSITIVE_INFINITY) <= now,
      );
      const about = questionnaire.moment === "item" ? items : [undefined];
      return about.map((activity): GivenForm => {
        const { id } = questionnaire;
        const ballot = ballotOf({ questionnaire: id, activity });
        const answer = seen.answers.find((one) => one.questionnaire === id && one.activity === activity);
        const isAnonymous = voters.get(ballot)?.includes(voterOf(writer, ballot)) ?? false;
        const given = isAnonymous ? "anonymous" : answer ? "named" : "none";
        return { questionnaire, activity, given, replies: answer?.replies ?? [] };
      });
    });
  }

  async function answer(
    writer: Writer,
    request: EvaluationRequest,
  ): Promise<Result<null, EvaluationProblem>> {
    const { questionnaire: id, activity, anonymous, key } = request;
    const form = (await forms(writer)).find(
      (one) => one.questionnaire.id === id && one.activity === activity,
    );
    if (!form) return err({ code: "not-open" });
    if (form.given === "anonymous") return err({ code: "answered-anonymously" });
    const replies = repliesOf(form.questionnaire.questions, request);
    if (!replies.ok) return replies;
    if (!anonymous) return writeNamed(writer, form, { replies: replies.value, key });
    if (form.given === "named") return err({ code: "answered-by-name" });
    const ballot = ballotOf({ questionnaire: id, activity });
    const paper = JSON.stringify(replies.value);
    const isCast = await store.castBallot({ visit: writer.visit, ballot }, voterOf(writer, ballot), paper);
    return isCast ? ok(null) : err({ code: "answered-anonymously" });
  }

  /** Adds a signed answer, or replaces the writer's earlier one. */
  async function writeNamed(
    { viewer, visit, subject, own, working, seen }: Writer,
    { questionnaire, activity }: GivenForm,
    { replies, key }: { readonly replies: readonly JsonReply[]; readonly key: string },
  ): Promise<Result<null, ChangeProblem>> {
    const id = `answer-${fingerprint(`${questionnaire.id} ${activity ?? ""} ${own.writer}`)}`;
    const date = today().toString();
    const path = (field: string) => ["record", "answers", id, field];
    const item = {
      id,
      questionnaire: questionnaire.id,
      ...(activity ? { activity } : {}),
      ...writerName(subject),
    };
    const edits: readonly Edit[] = seen.answers.some((one) => one.id === id)
      ? [
          { kind: "set", path: path("replies"), value: replies },
          { kind: "set", path: path("date"), value: date },
        ]
      : [{ kind: "add", path: ["record", "answers"], item: { ...item, date, replies }, before: null }];
    const made = await records.edit({
      visit,
      base: working.version,
      key,
      who: viewer.label,
      edits,
      label: "",
    });
    return made.ok ? ok(null) : made;
  }

  return { forms, answer };
}

/** A reply as it is stored. */
type JsonReply = Readonly<Record<string, unknown>>;

/** Reads the fields of a form. Omits empty ones, and refuses fields of questions that no longer exist. */
function repliesOf(
  questions: readonly Question[],
  { replies, anonymous, language }: EvaluationRequest,
): Result<readonly JsonReply[], EvaluationProblem> {
  const known = new Set<string>(questions.map(({ id }) => id));
  if (Object.keys(replies).some((id) => !known.has(id))) return err({ code: "questions-changed" });
  const found: JsonReply[] = [];
  for (const { id, kind, text } of questions) {
    const value = (Object.hasOwn(replies, id) ? replies[id] : undefined)?.trim() ?? "";
    if (value === "") continue;
    const asked = { question: id, asked: text };
    if (kind === "scale") {
      if (!/^[1-5]$/.test(value)) return err({ code: "bad-answer" });
      found.push({ ...asked, scale: Number(value) });
    } else if (kind === "yes-no") {
      if (value !== "yes" && value !== "no") return err({ code: "bad-answer" });
      found.push({ ...asked, yes: value === "yes" });
    } else {
      const written = pastedParagraphs(value).join("\n");
      // The language of an anonymous text could reveal its author.
      if (written !== "")
        found.push({
          ...asked,
          text: anonymous || language === anyLanguage ? written : { [language]: written },
        });
    }
  }
  return found.length > 0 ? ok(found) : err({ code: "no-answer" });
}
