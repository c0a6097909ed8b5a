// The routes across visits: the directory, partnerships, and search in minutes.
import { z } from "zod";
import {
  agreementKinds,
  agreementStates,
  directoryKinds,
  expects,
  figureKeys,
  healthStates,
  languageTag,
  occasionKinds,
  proposalReasons,
  visibilities,
} from "#domain";
import { organisers } from "./access.ts";
import { type ApiRoute, number, paging } from "./route.ts";
import * as shape from "./shapes.ts";

const { text } = shape;
const entry = z.string().max(170).describe("VISIT.ID of any of its entries");
const day = z.iso.date({ error: expects("date-exists") });
const whose = z.enum(["first", "second"]);
const kind = z.enum(directoryKinds);

const entity = z
  .object({
    key: entry,
    name: text,
    by: z.enum(["name", "hand"]).describe("Why several entries are one"),
    entries: z.array(
      z.object({
        key: entry,
        visit: z.string(),
        name: text,
        within: text.nullable().describe("The organisation of a person or a practice"),
        country: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "DirectoryEntity" });

const counted = {
  state: z.enum(healthStates),
  visits: z.int(),
  people: z.int(),
  kept: z.int(),
  decided: z.int().describe("Commitments that are done, dropped or late"),
  open: z.int(),
  late: z.int(),
  practices: z.int(),
  transferred: z.int(),
  agreementsInForce: z.int(),
  lastContact: day.nullable(),
};
const side = z.object({ key: entry, name: text });
const partnershipCard = z.object({ first: side, second: side, health: z.object(counted) });
const occasion = z.object({
  kind: z.enum(occasionKinds),
  date: day,
  until: day.nullable(),
  title: text.nullable(),
  whose: whose.nullable(),
  visit: z.string(),
  id: z.string().nullable(),
  years: z.int().nullable(),
});
const entryAt = z.object({ visit: z.string(), id: z.string(), title: text });
const person = z.object({ key: entry, name: text, role: text });

const deciding = { base: shape.base, key: shape.key };
const decision = z.strictObject({ kind, ...deciding, entries: z.array(entry).min(1).max(1000) });

const choice = {
  visits: z.string().max(20_000).optional().describe("Ids with commas; all visits when absent"),
  from: day.optional().describe("First day on which a visit may begin"),
  to: day.optional().describe("Last day on which a visit may begin"),
  programme: z.string().max(80).optional().describe("A kept programme of visits"),
};
const countedEntry = z.object({ kind: z.string(), id: z.string(), visit: z.string(), title: z.string() });
const figure = z
  .object({
    key: z.enum(figureKeys),
    name: z.string(),
    definition: z.string(),
    number: z.number(),
    of: z.number().nullable().describe("What the number is a share of; null: it is no share"),
    value: z.string().describe("In words"),
    parts: z.array(
      z.object({
        part: z.string(),
        label: z.string(),
        number: z.number(),
        value: z.string(),
        entries: z.array(countedEntry),
      }),
    ),
    entries: z.array(countedEntry).describe("What the figure counts"),
  })
  .meta({ id: "Figure" });

export const directoryRoutes = {
  "GET /api/indicators": {
    summary: "Indicators of one visit, of a year or of any visits, with definitions and what each counts",
    access: organisers,
    query: z.object(choice),
    answer: z.object({
      visits: z.array(z.object({ id: z.string(), title: text, from: day, to: day })),
      figures: z.array(figure),
      programmes: z
        .array(z.object({ id: z.string(), name: text, visits: z.array(z.string()) }))
        .describe("The kept programmes of visits"),
      keeps: z.boolean().describe("Whether the caller may keep and forget programmes of visits"),
    }),
  },
  "POST /api/indicators/programmes": {
    summary: "Keep visits as a programme of visits; one of the same name is replaced",
    access: ["owner"],
    body: z.strictObject({
      key: shape.key,
      name: z.string().trim().min(1).max(200),
      language: languageTag,
      visits: z.array(z.string().max(80)).min(1).max(1000),
    }),
    answer: shape.changed,
  },
  "DELETE /api/indicators/programmes/:programme": {
    summary: "Forget a programme of visits; the visits stay",
    access: ["owner"],
    body: z.strictObject({ key: shape.key }),
    answer: shape.changed,
  },
  "GET /api/indicators/:file": {
    summary: "The same as a table (indicators.csv) or a picture (indicators.svg, indicators.png)",
    access: organisers,
    query: z.object(choice),
    media: "application/octet-stream",
  },
  "GET /api/directory": {
    summary: "Organisations, people or practices, each once across visits, and which may be the same",
    access: organisers,
    query: z.object({ kind: kind.default("organisation") }),
    answer: z.object({
      version: z.int().describe("Of the decisions: the base of the next one"),
      decides: z.boolean().describe("Whether the caller may merge and part"),
      undo: z.boolean(),
      redo: z.boolean(),
      visits: z.array(z.object({ id: z.string(), title: text, from: day, to: day })),
      entities: z.array(entity),
      proposals: z.array(z.object({ first: entry, second: entry, reason: z.enum(proposalReasons) })),
    }),
  },
  "GET /api/directory/decisions": {
    summary: "Who merged and separated what and when, newest first",
    access: ["owner"],
    query: paging,
    answer: z.object({
      items: z.array(
        z.object({
          version: z.int(),
          who: z.string(),
          at: z.string(),
          what: z.enum(["merge", "part", "programme", "undo", "redo"]),
          kind: kind.nullable(),
          names: z.array(text).describe("The entries that were merged, or parted from the others"),
        }),
      ),
      next: z.string().nullable(),
    }),
  },
  "POST /api/directory/merge": {
    summary: "Merge two entities; contrary decisions are undone",
    access: ["owner"],
    body: decision.extend({ entries: z.array(entry).length(2) }),
    answer: shape.changed,
  },
  "POST /api/directory/apart": {
    summary: "Record that two entities are not the same, although they look similar",
    access: ["owner"],
    body: decision.extend({ entries: z.array(entry).length(2) }),
    answer: shape.changed,
  },
  "POST /api/directory/part": {
    summary: "Separate some entries of an entity from the others",
    access: ["owner"],
    body: decision,
    answer: shape.changed,
  },
  "POST /api/directory/undo": {
    summary: "Undo the caller's newest decision that is not undone",
    access: ["owner"],
    body: z.strictObject(deciding),
    answer: shape.changed,
  },
  "POST /api/directory/redo": {
    summary: "Redo what the caller undid last",
    access: ["owner"],
    body: z.strictObject(deciding),
    answer: shape.changed,
  },
  "GET /api/partnerships": {
    summary: "Pairs of organisations that visited each other or that a record connects, with their health",
    access: organisers,
    answer: z.object({ items: z.array(partnershipCard) }),
  },
  "GET /api/partnerships/:first/:second": {
    summary: "The partnership of two organisations over years",
    access: organisers,
    answer: partnershipCard.extend({
      today: day,
      visits: z.array(
        z.object({
          visit: z.string(),
          title: text,
          from: day,
          to: day,
          direction: z.enum(["first-to-second", "second-to-first", "none"]),
        }),
      ),
      commitments: z.array(
        z.object({
          visit: z.string(),
          id: z.string(),
          text,
          whose,
          due: day.nullable(),
          closed: day.nullable(),
          now: z.enum(["open", "late", "done", "dropped"]),
        }),
      ),
      practices: z.array(
        z.object({
          key: entry,
          title: text,
          whose,
          taken: z.string(),
          date: day.nullable(),
          sightings: z.array(
            z.object({ visit: z.string(), id: z.string(), activity: z.string(), date: day.nullable() }),
          ),
        }),
      ),
      agreements: z.array(
        z.object({
          visit: z.string(),
          id: z.string(),
          kind: z.enum(agreementKinds),
          title: text.nullable(),
          state: z.enum(agreementStates),
          date: day.nullable(),
          ends: day.nullable(),
        }),
      ),
      topics: z.array(
        z.object({ title: text, times: z.int(), wanted: z.array(whose), offered: z.array(whose) }),
      ),
      people: z.object({ first: z.array(person), second: z.array(person) }),
      places: z
        .array(
          z.object({
            name: text,
            lat: z.number(),
            lon: z.number(),
            meetings: z.array(entryAt.extend({ date: day.nullable() })),
            practices: z.array(entryAt),
          }),
        )
        .describe("Where they met and where practices are, as far as coordinates are known"),
      occasions: z.array(occasion).describe("Everything that has a day, oldest first"),
      next: z.array(occasion).describe("What is ahead or late"),
    }),
  },
  "GET /api/minutes/:visit/:activity": {
    summary: "The minutes of an item and of all others of its series, the earliest first",
    access: organisers,
    answer: z.object({
      items: z.array(
        z.object({
          visit: z.string(),
          visitTitle: text,
          activity: z.string(),
          title: text,
          date: day.nullable(),
          paragraphs: z.array(
            z.object({ paragraph: z.string(), item: text, text, visibility: z.enum(visibilities) }),
          ),
        }),
      ),
    }),
  },
  "GET /api/minutes": {
    summary: "Paragraphs of minutes of all visits that contain every word of a query, most recent first",
    access: organisers,
    query: z.object({ q: z.string().trim().min(1).max(200), limit: number.min(1).max(100).default(30) }),
    answer: z.object({
      items: z.array(
        z.object({
          visit: z.string(),
          title: text.describe("Of the visit"),
          activity: z.string(),
          paragraph: z.string(),
          item: text,
          text,
          visibility: z.enum(visibilities),
          date: day.nullable(),
        }),
      ),
      more: z.boolean().describe("More was found than is shown"),
    }),
  },
} as const satisfies Readonly<Record<string, ApiRoute>>;
