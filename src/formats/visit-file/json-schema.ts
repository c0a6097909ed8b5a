// The JSON Schemas that are published: editors complete and check visit files and programmes with them.
import { z } from "zod";
import {
  activity,
  attendance,
  delegation,
  endOfHours,
  finding,
  leg,
  localEnd,
  localTime,
  openingHours,
  organisation,
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
} as const;

/** Parts with a name of their own, so that an editor shows it and the schema says each of them once. */
const parts = new Map<z.core.$ZodType, string>([
  [activity, "activity"],
  [attendance, "attendance"],
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

/** The descriptions that the schemas carry, and the names of the parts. */
const metadata: z.core.$ZodRegistry<Record<string, unknown>> = Object.assign(
  z.registry<Record<string, unknown>>(),
  {
    get: (schema: z.core.$ZodType) => {
      const id = parts.get(schema);
      return { ...z.globalRegistry.get(schema), ...(id === undefined ? {} : { id, title: sentence(id) }) };
    },
  },
);

/** A schema of what is written in a file (JSON Schema, draft 2020-12), as text with a final newline. */
export function jsonSchemaText(file: keyof typeof publishedSchemas): string {
  const { schema, title } = publishedSchemas[file];
  const json = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-2020-12",
    metadata,
    unrepresentable: "throw",
  });
  const { $schema, ...rest } = json;
  return `${JSON.stringify({ $schema, $id: file, title, ...rest }, undefined, 2)}\n`;
}
