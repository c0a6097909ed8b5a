// The routes of the API: method and path, who may call them, their input and their answers.
import { z } from "zod";
import { languageTag } from "#domain";
import { organisers, roles } from "./access.ts";
import { callRoutes } from "./call-routes.ts";
import { callerRoutes } from "./caller-routes.ts";
import { directoryRoutes } from "./directory-routes.ts";
import { publicationRoutes } from "./publication-routes.ts";
import { recordRoutes } from "./record-routes.ts";
import { type ApiRoute, editing, number, page, paging, restoring, step } from "./route.ts";
import * as shape from "./shapes.ts";

const { base, key } = shape;

/** Every route of the API by method and path. */
export const apiRoutes = {
  "GET /api/health": {
    summary: "Whether the server and its database answer; 503 if the database does not",
    access: "public",
    answer: z.object({ status: z.literal("ok") }),
  },
  ...callerRoutes,
  "GET /api/visits": {
    summary: "The visits that the caller may change",
    access: organisers,
    answer: z.object({
      items: z.array(shape.visitCard),
      unreadable: z.array(shape.unreadableVisit).describe("For owners; empty for all others"),
    }),
  },
  "POST /api/visits": {
    summary: "Import a visit: the text of a visit file (YAML or JSON), a visit as JSON, or the sample",
    access: ["owner"],
    body: z.union([
      z.strictObject({
        source: z.string().max(2_000_000),
        name: z.string().max(200).default("visit.yaml"),
        key,
      }),
      z.strictObject({ visit: z.record(z.string(), z.unknown()), key }),
      z.strictObject({ sample: z.literal(true), key }),
    ]),
    answer: z.object({
      id: z.string(),
      version: z.int(),
      warnings: z.array(z.string()).describe("What a visit file says that may be a mistake, with its line"),
    }),
    status: 201,
  },
  "GET /api/links": {
    summary: "The links of owners",
    access: ["owner"],
    answer: z.object({ items: z.array(shape.linkCard) }),
  },
  "POST /api/links": {
    summary: "Make another owner's link; its address is shown only once",
    access: ["owner"],
    body: z.strictObject({
      label: z.string().trim().min(1).max(200),
      expires: shape.linkEnd.optional(),
    }),
    answer: shape.newLink,
    status: 201,
  },
  "POST /api/links/:link": {
    summary: "Set when an owner's link ends",
    access: ["owner"],
    body: z.strictObject({ expires: shape.linkEnd }),
    answer: shape.linkCard,
  },
  "DELETE /api/links/:link": {
    summary: "Revoke an owner's link: it no longer opens anything",
    access: ["owner"],
    status: 204,
  },
  "GET /api/visits/:visit": {
    summary: "The working document, with its version as ETag",
    access: organisers,
    answer: shape.openVisit,
  },
  "GET /api/visits/:visit/versions/:version": {
    summary: "The working document at an earlier version",
    access: organisers,
    answer: shape.openVisit.omit({ undo: true, redo: true }),
  },
  "GET /api/visits/:visit/export": {
    summary: "The visit file",
    access: organisers,
    query: z.object({ format: z.enum(["yaml", "json"]).default("yaml") }),
    media: "application/yaml",
  },
  "POST /api/visits/:visit/edits": {
    summary:
      "Change the document; merged with what others changed since `base`, 409 with both values if they conflict",
    ...editing,
  },
  "POST /api/visits/:visit/undo": {
    summary:
      "Undo the caller's newest change that is not undone, whatever others did since; 409 if others changed the same, or the caller made more changes since `base`",
    ...step,
  },
  "POST /api/visits/:visit/redo": {
    summary: "Redo what the caller undid last",
    ...step,
  },
  "POST /api/visits/:visit/restore": {
    summary: "Restore the document to a version, as a new change",
    ...restoring,
  },
  "GET /api/visits/:visit/changes": {
    summary: "The history, newest first",
    access: organisers,
    query: paging,
    answer: page(shape.change),
  },
  "GET /api/visits/:visit/compare": {
    summary: "Differences between two versions, as edits and per person",
    access: organisers,
    query: z.object({ from: number.min(1), to: number.min(1) }),
    answer: shape.difference,
  },
  "GET /api/visits/:visit/findings": {
    summary: "Findings of the independent check of the programme and of the preflight of the visit",
    access: organisers,
    answer: z.object({
      version: z.int(),
      programme: z.array(shape.spokenFinding),
      visit: z.array(shape.spokenFinding),
      warnings: z
        .array(shape.namedProblem)
        .describe("What the visit says that may be a mistake, with the path of an edit"),
    }),
  },
  "GET /api/visits/:visit/events": {
    summary: "Live changes (server-sent events); Last-Event-ID or `after` resumes after a version",
    access: organisers,
    query: z.object({ after: number.optional() }),
    media: "text/event-stream",
  },
  "POST /api/visits/:visit/explain": {
    summary:
      "Why an activity has no time or a wish is not met, and what would allow it; for a placed activity, the cost of other times",
    access: organisers,
    body: z.strictObject({ id: z.string().max(80).describe("Of an activity or a wish") }),
    answer: shape.explanation,
  },
  "POST /api/visits/:visit/recommend": {
    summary: "The best starts and places for an activity while the others stay where they are",
    access: organisers,
    body: z.strictObject({ activity: z.string().max(80), count: z.int().min(1).max(50).default(8) }),
    answer: shape.recommendation,
  },
  "POST /api/visits/:visit/repair": {
    summary: "Ranked repairs after disruptions; what has begun at `now` stays",
    access: organisers,
    body: z.strictObject({
      disruptions: z
        .array(z.string().max(300))
        .min(1)
        .max(20)
        .describe(
          "late ACTIVITY|PARTY|PERSON MINUTES, over ACTIVITY MINUTES, withdrawn ACTIVITY, closed PLACE [FROM/TO], ill PERSON [FROM/TO], lost INTERPRETER [FROM/TO]",
        ),
      now: z
        .string()
        .max(25)
        .optional()
        .describe("Local time, 2023-10-26T14:20; nothing has begun when absent"),
    }),
    answer: shape.repairs,
  },
  "POST /api/visits/:visit/jobs": {
    summary: "Plan in a worker thread; progress comes over the event stream",
    access: organisers,
    body: z.strictObject({
      seconds: z
        .number()
        .min(0.1)
        .max(3600)
        .optional()
        .describe(
          "Where neither limit is given, planning ends when nothing better is likely, after 60 seconds at most",
        ),
      iterations: z.int().min(1).max(10_000_000).optional(),
      seed: z.int().min(0).max(4_294_967_295).default(1),
      key,
    }),
    answer: shape.job,
    status: 202,
  },
  "GET /api/visits/:visit/jobs": {
    summary: "Planning jobs, newest first",
    access: organisers,
    query: paging,
    answer: page(shape.job),
  },
  "GET /api/visits/:visit/jobs/:job": {
    summary: "A planning job with the best programme so far",
    access: organisers,
    answer: shape.jobWithBest,
  },
  "POST /api/visits/:visit/jobs/:job/cancel": {
    summary: "Stop a job; the best programme so far is kept",
    access: organisers,
    answer: shape.job,
  },
  "POST /api/visits/:visit/jobs/:job/accept": {
    summary: "Accept the job's programme into the document, as a change",
    ...step,
  },
  ...recordRoutes,
  ...directoryRoutes,
  ...publicationRoutes,
  ...callRoutes,
  "GET /api/visits/:visit/releases": {
    summary: "The releases, newest first",
    access: organisers,
    answer: z.object({ items: z.array(shape.releaseCard) }),
  },
  "POST /api/visits/:visit/releases": {
    summary:
      "Release the draft; findings of level block and block-release stop it, the latter unless overridden",
    access: organisers,
    body: z.strictObject({
      base,
      key,
      note: z.string().trim().max(2000).default(""),
      overrides: z.array(shape.override).max(50).default([]),
    }),
    answer: shape.releaseCard,
    status: 201,
  },
  "GET /api/visits/:visit/releases/:number": {
    summary: "A release with its document",
    access: organisers,
    answer: shape.releaseWithDocument,
  },
  "GET /api/visits/:visit/releases/:number/difference": {
    summary:
      "What a release changes for whom, against another one (the previous one, if `from` is not given)",
    access: organisers,
    query: z.object({ from: number.min(1).optional() }),
    answer: shape.difference,
  },
  "GET /api/visits/:visit/links": {
    summary: "The personal links of a visit",
    access: organisers,
    answer: z.object({ items: z.array(shape.linkCard) }),
  },
  "POST /api/visits/:visit/links": {
    summary: "Make a personal link; its address is shown only once",
    access: organisers,
    body: z.strictObject({
      role: z.enum(roles).exclude(["owner", "city"]),
      subject: z.string().max(80).nullable().default(null),
      label: z.string().trim().min(1).max(200),
      expires: shape.linkEnd.optional(),
    }),
    answer: shape.newLink,
    status: 201,
  },
  "POST /api/visits/:visit/links/:link": {
    summary: "Set when a link ends",
    access: organisers,
    body: z.strictObject({ expires: shape.linkEnd }),
    answer: shape.linkCard,
  },
  "DELETE /api/visits/:visit/links/:link": {
    summary: "Revoke a link: it no longer opens anything",
    access: organisers,
    status: 204,
  },
  "GET /api/visits/:visit/requests": {
    summary: "What hosts confirmed and proposed, newest first",
    access: organisers,
    answer: z.object({ items: z.array(shape.hostRequest) }),
  },
  "POST /api/visits/:visit/requests/:request": {
    summary: "Answer a host; the change itself is made by edits",
    access: organisers,
    body: z.strictObject({ state: z.enum(["accepted", "declined"]) }),
    answer: shape.hostRequest,
  },
  "GET /api/visits/:visit/documents": {
    summary: "The available documents, by path",
    access: organisers,
    query: z.object({ release: number.min(1).optional() }),
    answer: z.object({
      items: z.array(z.object({ path: z.string(), type: z.string() })),
      /** Notes, in the reader's language, on texts with characters that no font contains. */
      warnings: z.array(z.string()),
    }),
  },
  "GET /api/visits/:visit/documents/:path{.+}": {
    summary: "One document of the draft or of a release, in the languages of the visit or in one alone",
    access: organisers,
    query: z.object({ release: number.min(1).optional(), documentLanguage: languageTag.optional() }),
    media: "application/octet-stream",
  },
} as const satisfies Readonly<Record<string, ApiRoute>>;

export type ApiRoutes = typeof apiRoutes;
export type ApiName = keyof ApiRoutes;
