// The published JSON Schemas, with which editors complete and check visit files and programmes.
import { z } from "zod";
import {
  activity,
  attendance,
  city,
  delegation,
  endOfHours,
  finding,
  leg,
  localEnd,
  localTime,
  openingHours,
  organisation,
  pairingCall,
  party,
  person,
  place,
  plainDate,
  programme,
  room,
  text,
  timeOfDay,
  visit,
  visitRecord,
  wish,
} from "#domain";

/** The schemas by the name of their file in `schemas/`. */
export const publishedSchemas = {
  "visit.schema.json": { schema: visit, title: "Visit" },
  "programme.schema.json": { schema: programme, title: "Programme" },
  "record.schema.json": { schema: visitRecord, title: "Record" },
  "pairing.schema.json": { schema: pairingCall, title: "Pairing" },
} as const;

/** Parts with a name, so that an editor shows the name and the schema contains each part once. */
const parts = new Map<z.core.$ZodType, string>([
  [activity, "activity"],
  [attendance, "attendance"],
  [city, "city"],
  [delegation, "delegation"],
  [finding, "finding"],
  [leg, "leg"],
  [localTime, "local-time"],
  [localEnd, "local-end"],
  [endOfHours, "end-of-hours"],
  [openingHours, "opening-hours"],
  [organisation, "organisation"],
  [party, "party"],
  [person, "person"],
  [place, "place"],
  [plainDate, "date"],
  [room, "room"],
  [text, "text"],
  [timeOfDay, "time-of-day"],
  [wish, "wish"],
]);

const sentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");

/** The descriptions in the schemas, and the names of the parts. */
const metadata: z.core.$ZodRegistry<Record<string, unknown>> = Object.assign(
  z.registry<Record<string, unknown>>(),
  {
    get: (schema: z.core.$ZodType) => {
      const id = parts.get(schema);
      return { ...z.globalRegistry.get(schema), ...(id === undefined ? {} : { id, title: sentence(id) }) };
    },
  },
);

/** Returns the schema of a file (JSON Schema, draft 2020-12), as text with a final newline. */
export function jsonSchemaText(file: keyof typeof publishedSchemas): string {
  const { schema, title } = publishedSchemas[file];
  const json = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-2020-12",
    metadata,
    unrepresentable: "throw",
  });
  const { $schema, ...whole } = json;
  const rest = schema === visit ? withShortForm(whole) : whole;
  return `${JSON.stringify({ $schema, $id: file, title, ...rest }, undefined, 2)}\n`;
}

/** The keys of the short form, which the reader expands into keys of the visit. */
const shortForm = {
  programme: {
    type: "string",
    description:
      "The programme as text, a line for each item below the date of its day: 10:00–10:45 Title @ place · who",
  },
  zone: { type: "string", description: "The time zone of a visit with one leg, instead of `legs`" },
  base: { type: "string", description: "The hotel of that leg: a place by id or name" },
  where: { $ref: "#/$defs/text", description: "The name of that leg; the title of the visit when absent" },
  country: { type: "string", description: "The country of that leg" },
  hours: {
    type: "object",
    properties: { from: { $ref: "#/$defs/time-of-day" }, to: { $ref: "#/$defs/end-of-hours" } },
    required: ["from", "to"],
    additionalProperties: false,
    description: "The hours of that leg",
  },
} as const;

const asLines = {
  people: "As lines: `guests: City of X (pl, en)`, and the people of the party below it",
  places: "As lines: `id = Name | address 48.2264, 12.6770`",
} as const;

/** Returns the schema of a visit that accepts both the short form and the full one. */
function withShortForm(json: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const properties = { ...shortForm, ...(json.properties as Record<string, unknown>) };
  for (const [key, description] of Object.entries(asLines)) {
    properties[key as keyof typeof properties] = {
      anyOf: [properties[key as keyof typeof properties], { type: "string", description }],
    } as never;
  }
  return {
    ...json,
    properties,
    required: ["entente", "title", "languages"],
    anyOf: [{ required: json.required }, { required: ["people", "programme"] }],
  };
}
