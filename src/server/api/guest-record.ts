// The parts of the record that guests see over HTTP, and what they add: replies, signatures, comments.
import { z } from "zod";
import type { ApiName } from "#contract";
import { visitRecord } from "#domain";
import type { Handlers } from "./call.ts";
import { problemResponse, refused } from "./problems.ts";

export type GuestRecordName = Extract<
  ApiName,
  | "GET /api/me/record"
  | "GET /api/me/evaluation"
  | `POST /api/me/${"commitments" | "minutes" | "comments" | "evaluation"}${string}`
>;

type WrittenText = string | Readonly<Record<string, string>>;

/** Returns a text in the language in which it was written; undefined if there is none. */
const written = (text: string, language: string): WrittenText | undefined =>
  text === "" ? undefined : language === "und" ? text : { [language]: text };

export const guestRecordHandlers: Handlers<GuestRecordName> = {
  async "GET /api/me/record"({ app, viewer, c, language }) {
    const seen = viewer && (await app.recordGuests.seen(viewer));
    if (!seen) return problemResponse(c, language, "not-found");
    const record: Record<string, unknown> = JSON.parse(JSON.stringify(z.encode(visitRecord, seen.record)));
    return { record, answerable: [...seen.answerable], toSign: [...seen.toSign] };
  },
  async "POST /api/me/commitments/:commitment"({ app, viewer, param, body, c, language }) {
    const answer = {
      commitment: param("commitment"),
      state: body.state,
      evidence: written(body.evidence, body.language),
      reason: written(body.reason, body.language),
      proposed: body.proposed,
      key: body.key,
    };
    const made = viewer && (await app.recordGuests.answer(viewer, answer));
    if (!made) return problemResponse(c, language, "not-found");
    return made.ok ? c.body(null, 204) : refused(c, language, made.error);
  },
  async "GET /api/me/evaluation"({ app, viewer, c, language }) {
    const forms = viewer && (await app.recordGuests.evaluation(viewer));
    if (!forms) return problemResponse(c, language, "not-found");
    const items = forms.map(({ questionnaire: { id, moment, questions }, activity, given, replies }) => ({
      questionnaire: id,
      moment,
      activity: activity ?? null,
      given,
      questions: questions.map((one) => ({ ...one, text: { ...one.text } })),
      replies: replies.map(({ question, scale, yes, text }) => ({
        question,
        value: scale ?? yes ?? { ...text },
      })),
    }));
    return { items };
  },
  async "POST /api/me/evaluation/:questionnaire"({ app, viewer, param, body, c, language }) {
    const request = { ...body, questionnaire: param("questionnaire"), activity: body.activity };
    const made = viewer && (await app.recordGuests.evaluate(viewer, request));
    if (!made) return problemResponse(c, language, "not-found");
    return made.ok ? c.body(null, 204) : refused(c, language, made.error);
  },
  async "POST /api/me/minutes/:activity/signatures"({ app, viewer, param, body, c, language }) {
    const made = viewer && (await app.recordGuests.sign(viewer, { ...body, activity: param("activity") }));
    if (!made) return problemResponse(c, language, "not-found");
    return made.ok ? c.body(null, 204) : refused(c, language, made.error);
  },
  async "POST /api/me/comments"({ app, viewer, body, c, language }) {
    const { on, text, key } = body;
    const remark = { on, text: { [body.language]: text }, key };
    const made = viewer && (await app.recordGuests.comment(viewer, remark));
    if (!made) return problemResponse(c, language, "not-found");
    return made.ok ? c.body(null, 204) : refused(c, language, made.error);
  },
};
