// The routes of calls for pairing: owners run them, cities take part through their links.
import { z } from "zod";
import { callStages, languageTag, pairAnswers } from "#domain";
import { type ApiRoute, editing, step } from "./route.ts";
import * as shape from "./shapes.ts";

const owners = ["owner"] as const;
const cities = ["city"] as const;
const { key } = shape;
const city = z.string().min(1).max(80);
/** The strength of the practice or of the wish, by topic. */
const levels = z.record(z.string().max(80), z.coerce.number().int().min(1).max(3));

const lines = z.array(z.string()).describe("Sentences in the reader's language");

/** A form sends all of its fields as text. */
const written = { language: languageTag, key };

export const callRoutes = {
  "GET /api/calls": {
    summary: "The calls for pairing",
    access: owners,
    answer: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          title: shape.text,
          stage: z.enum(callStages),
          invited: z.int(),
          taking: z.int().describe("Cities that have sent their profile and have not withdrawn"),
        }),
      ),
    }),
  },
  "POST /api/calls": {
    summary: "Begin a call for pairing",
    access: owners,
    body: z.strictObject({ title: z.string().trim().min(1).max(200), ...written }),
    answer: z.object({ id: z.string() }),
    status: 201,
  },
  "GET /api/calls/:call": {
    summary: "A call, with its version",
    access: owners,
    answer: z.object({
      id: z.string(),
      version: shape.version,
      document: z.object({ call: shape.json }),
      undo: z.boolean(),
      redo: z.boolean(),
    }),
  },
  "POST /api/calls/:call/edits": { summary: "Change a call", ...editing, access: owners },
  "POST /api/calls/:call/undo": {
    summary: "Undo the caller's newest change of the call that is not undone",
    ...step,
    access: owners,
  },
  "POST /api/calls/:call/redo": { summary: "Redo what the caller undid last", ...step, access: owners },
  "GET /api/calls/:call/proposal": {
    summary:
      "The best pairs for the cities that take part now, with proof, fairness and reasons; nothing is stored",
    access: owners,
    answer: z.object({
      ready: z.boolean(),
      problems: lines.describe("Why no pairs can be proposed"),
      warnings: lines,
      total: z.int().describe("Points of all cities together"),
      pairs: z.array(
        z.object({ cities: z.tuple([city, city]), points: z.int(), agreed: z.boolean(), lines }),
      ),
      leftOver: lines.describe("Cities without a partner, or with fewer than they need"),
      evidence: lines.describe("How the proposal is known to be the best, or stable"),
      fairness: lines,
    }),
  },
  "POST /api/calls/:call/proposal": {
    summary: "Propose these pairs to the cities and ask for their answers; 409 if the call has changed since",
    ...step,
    access: owners,
  },
  "GET /api/calls/:call/why": {
    summary: "Why two cities are paired or not",
    access: owners,
    query: z.object({ first: city, second: city }),
    answer: z.object({ lines }),
  },
  "GET /api/calls/:call/files/:file": {
    summary: "call.yaml for `entente pair`, proposal.json with the proof, pairs.csv or shares.csv",
    access: owners,
    media: "application/octet-stream",
  },
  "GET /api/calls/:call/links": {
    summary: "The links of the cities of a call",
    access: owners,
    answer: z.object({ items: z.array(shape.linkCard) }),
  },
  "POST /api/calls/:call/links": {
    summary: "Make a link by which a city takes part; its address is shown only once",
    access: owners,
    body: z.strictObject({ city }),
    answer: shape.newLink,
    status: 201,
  },
  "DELETE /api/calls/:call/links/:link": {
    summary: "Revoke a city's link: it no longer opens anything",
    access: owners,
    status: 204,
  },
  "POST /api/me/call/profile": {
    summary: "A city sends its profile; 409 unless the call asks for profiles",
    access: cities,
    body: z.strictObject({
      about: z.string().trim().max(2000).default(""),
      population: z.coerce.number().int().min(1).max(100_000_000).optional(),
      languages: z.record(languageTag, z.unknown()).default({}),
      atMost: z.coerce.number().int().min(0).max(20).default(1),
      atLeast: z.coerce.number().int().min(0).max(20).default(0),
      offers: levels.default({}),
      wants: levels.default({}),
      ...written,
    }),
    status: 204,
  },
  "POST /api/me/call/ranking": {
    summary: "A city ranks possible partners; equal ranks are equally welcome",
    access: cities,
    body: z.strictObject({
      ranks: z.record(z.string().max(80), z.coerce.number().int().min(1).max(2000)).default({}),
      ...written,
    }),
    status: 204,
  },
  "POST /api/me/call/answers": {
    summary: "A city accepts or declines a partner that was proposed to it",
    access: cities,
    body: z.strictObject({
      partner: city,
      answer: z.enum(pairAnswers),
      reason: z.string().trim().max(2000).default(""),
      ...written,
    }),
    status: 204,
  },
  "POST /api/me/call/withdrawal": {
    summary: "A city withdraws from the call",
    access: cities,
    body: z.strictObject(written),
    status: 204,
  },
} as const satisfies Readonly<Record<string, ApiRoute>>;
