// The routes of publishing: which parts of a visit are public, from when, and the name of the public site.
import { z } from "zod";
import { instantMinute, languageTag, mostCategories, newsCategory, publicPages } from "#domain";
import { organisers } from "./access.ts";
import { type ApiRoute, page as pageOf, paging, step } from "./route.ts";
import * as shape from "./shapes.ts";

const deciding = { base: shape.base, key: shape.key };
const page = z.enum(publicPages).describe("visit: the page of the visit; news: the news item");
const minute = z.string().describe("2023-11-20T09:00Z");
const act = z.object({ at: minute, does: z.enum(["publish", "withdraw"]) });

const pageState = z
  .object({
    state: z.enum(["draft", "scheduled", "public", "withdrawn"]),
    since: minute.nullable().describe("Since when it is public with its present text"),
    next: act.nullable().describe("What is still to come"),
    ready: z.boolean().describe("Whether there is something to publish"),
    changed: z.boolean().describe("Whether it would say something else if it were published again now"),
    addresses: z
      .array(z.object({ language: z.string(), path: z.string() }))
      .describe("Where it is public, or would be"),
  })
  .meta({ id: "PublicPageState" });

const publication = z.object({
  version: z.int(),
  undo: z.boolean(),
  redo: z.boolean(),
  languages: z.array(z.string()).nullable().describe("null: those of the visit and of the news item"),
  offered: z.array(z.string()).describe("The languages of the visit"),
  released: z.boolean().describe("Whether the visit has a released programme"),
  pages: z.object({ visit: pageState, news: pageState }),
});

export const publicationRoutes = {
  "GET /api/visits/:visit/publication": {
    summary: "What is public of a visit, since when, and at which addresses",
    access: organisers,
    answer: publication,
  },
  "POST /api/visits/:visit/publication/publish": {
    summary: "Publish a page as it is now, at once or at a later minute",
    access: organisers,
    body: z.strictObject({ page, at: instantMinute.nullable().default(null), ...deciding }),
    answer: shape.changed,
  },
  "POST /api/visits/:visit/publication/withdraw": {
    summary: "Withdraw a public page, or drop what is scheduled",
    access: organisers,
    body: z.strictObject({ page, ...deciding }),
    answer: shape.changed,
  },
  "POST /api/visits/:visit/publication/languages": {
    summary: "Set the languages of the public pages; null: those of the visit and of the news item",
    access: organisers,
    body: z.strictObject({ languages: z.array(languageTag).min(1).nullable(), ...deciding }),
    answer: shape.changed,
  },
  "POST /api/visits/:visit/publication/undo": {
    summary: "Undo the caller's newest change that is not undone",
    ...step,
  },
  "POST /api/visits/:visit/publication/redo": { summary: "Redo what the caller undid last", ...step },
  "GET /api/visits/:visit/publication/changes": {
    summary: "Who published and withdrew what, newest first",
    access: organisers,
    query: paging,
    answer: pageOf(shape.change),
  },
  "GET /api/visits/:visit/publication/preview/:page": {
    summary: "A public page as it would be if it were published now",
    access: organisers,
    query: z.object({ language: languageTag.optional() }),
    media: "text/html",
  },
  "GET /api/site": {
    summary: "What the public site is called, and what it says about itself",
    access: organisers,
    answer: z.object({
      version: z.int(),
      name: shape.text.nullable(),
      about: shape.text.nullable(),
      categories: z
        .array(z.object({ id: z.string(), name: shape.text }))
        .describe("The categories of the news, as the site names them"),
      changes: z.boolean().describe("Whether the caller may change it"),
    }),
  },
  "POST /api/site": {
    summary: "Name the public site; null removes a text",
    access: ["owner"],
    body: z.strictObject({
      name: shape.text.nullable(),
      about: shape.text.nullable(),
      categories: z
        .array(newsCategory)
        .max(mostCategories)
        .optional()
        .describe("Replaces the categories of the news; unchanged when absent"),
      ...deciding,
    }),
    answer: shape.changed,
  },
} as const satisfies Readonly<Record<string, ApiRoute>>;
