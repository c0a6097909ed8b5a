// The routes of the record of a visit.
import { z } from "zod";
import { languageTag, sentMark } from "#domain";
import { guests, organisers } from "./access.ts";
import { newsDraft } from "./news-shape.ts";
import { type ApiRoute, editing, number, page, paging, restoring, step } from "./route.ts";
import * as shape from "./shapes.ts";

/** The maximum number of marks in one request. A device sends more marks in further requests. */
const mostMarks = 200;

export const recordRoutes = {
  "GET /api/visits/:visit/record": {
    summary: "The record of what happened, with its version as ETag; see schemas/record.schema.json",
    access: organisers,
    answer: shape.openRecord,
  },
  "GET /api/visits/:visit/record/versions/:version": {
    summary: "The record at an earlier version",
    access: organisers,
    answer: shape.openRecord.pick({ id: true, version: true, document: true }),
  },
  "GET /api/visits/:visit/record/export": {
    summary: "The record file, as of today",
    access: organisers,
    media: "application/yaml",
  },
  "GET /api/visits/:visit/record/news": {
    summary:
      "The news item sentence by sentence, with its records and what the checker finds; 404 where there is none",
    access: organisers,
    query: z.object({ language: languageTag }),
    answer: newsDraft,
  },
  "GET /api/visits/:visit/reports": {
    summary:
      "The documents of the record (news item, reports, letters, practice sheets), with titles in the reader's language",
    access: organisers,
    answer: z.object({ items: z.array(z.object({ path: z.string(), title: z.string(), type: z.string() })) }),
  },
  "GET /api/visits/:visit/reports/:path{.+}": {
    summary: "One of them as HTML, Markdown, Atom, PDF or Word, made of the newest record and programme",
    access: organisers,
    media: "application/octet-stream",
  },
  "POST /api/visits/:visit/record/import": {
    summary: "Replace the record by a record file (YAML or JSON), as a change that can be undone",
    access: organisers,
    body: z.strictObject({
      source: z.string().max(2_000_000),
      name: z.string().max(200).default("record.yaml"),
      key: shape.key,
    }),
    answer: shape.changed,
  },
  "POST /api/visits/:visit/record/edits": {
    summary:
      "Change the record; merged with what others changed since `base`, 409 with both values if they conflict",
    ...editing,
  },
  "POST /api/visits/:visit/record/undo": {
    summary: "Undo the caller's newest change of the record that is not undone",
    ...step,
  },
  "POST /api/visits/:visit/record/redo": {
    summary: "Redo what the caller undid last in the record",
    ...step,
  },
  "POST /api/visits/:visit/record/restore": {
    summary: "Restore the record to a version, as a new change",
    ...restoring,
  },
  "GET /api/visits/:visit/record/day": {
    summary: "How items went and who was there, and what devices said differently",
    access: organisers,
    answer: shape.markedDay.omit({ outcomes: true }),
  },
  "POST /api/visits/:visit/record/marks": {
    summary:
      "Mark items on the day, also hours later: marks count in the order in which they arrive, each once by its id",
    access: organisers,
    body: z.strictObject({ marks: z.array(sentMark).max(mostMarks) }),
    answer: shape.markedDay,
  },
  "POST /api/visits/:visit/record/photos/:photo": {
    summary:
      "Store a photo without its metadata (location, profiles, texts; only its rotation is kept), under photo- and a UUID; an entry in `photos` or a mark then adds it to the record",
    access: organisers,
    takes: "image/jpeg",
    answer: shape.storedPhoto,
  },
  "GET /api/visits/:visit/record/photos/:photo": {
    summary: "A photo, for organisers and for guests whom it concerns",
    access: [...organisers, ...guests],
    media: "image/jpeg",
  },
  "GET /api/visits/:visit/record/evaluation": {
    summary:
      "How many guests have answered anonymously and how many of these answers wait to be counted, and the usual questionnaires",
    access: organisers,
    answer: z.object({
      ballots: z.array(
        z.object({
          questionnaire: z.string(),
          activity: z.string().nullable(),
          answered: z.int(),
          waiting: z.int(),
        }),
      ),
      toAsk: z
        .object({ guests: z.int(), hosts: z.int() })
        .describe(
          "Parties to be asked today, in the second round, what came of the visit: of the guests, and of hosts and partners",
        ),
      usual: z
        .array(z.record(z.string(), z.unknown()))
        .describe("Entries for `questionnaires`, in the languages of the visit"),
    }),
  },
  "POST /api/visits/:visit/record/evaluation/count": {
    summary:
      "Count the waiting anonymous answers into the record, all together; 409 if there are fewer than five",
    access: organisers,
    body: z.strictObject({ questionnaire: z.string().max(80), activity: z.string().max(80).optional() }),
    answer: shape.changed,
  },
  "GET /api/visits/:visit/record/changes": {
    summary: "The history of the record, newest first; of one entry if `list` and `entry` are given",
    access: organisers,
    query: paging.extend({
      list: z.string().max(40).optional().describe("commitments, minutes …"),
      entry: z.string().max(80).optional().describe("The id of an entry of that list"),
    }),
    answer: page(shape.change),
  },
  "GET /api/visits/:visit/record/events": {
    summary: "Live changes of the record (server-sent events); resumes like the events of the visit",
    access: organisers,
    query: z.object({ after: number.optional() }),
    media: "text/event-stream",
  },
} as const satisfies Readonly<Record<string, ApiRoute>>;
