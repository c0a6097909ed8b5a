// Gifts given and received: who gave what to whom.
import { z } from "zod";
import { activityId, attendeeId, organisationId } from "../visit/ids.ts";
import { text } from "../visit/text.ts";
import { identified } from "./entry.ts";

/** A gift. It appears in no public document, and only organisers see its value. */
export const gift = z.strictObject({
  ...identified,
  private: z.boolean().optional().describe("Only organisers see it"),
  activity: activityId.optional().describe("Where it was given"),
  what: text,
  by: z.array(attendeeId).default([]).describe("Parties and people that gave it"),
  byOrganisations: z.array(organisationId).default([]).describe("Organisations that gave it"),
  to: z.array(attendeeId).default([]).describe("Parties and people that received it"),
  toOrganisations: z.array(organisationId).default([]).describe("Organisations that received it"),
  worth: z
    .strictObject({
      amount: z.number().min(0).max(1e9),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .describe("ISO 4217: EUR, CNY"),
    })
    .optional()
    .describe("As estimated; rules of offices limit it"),
});
export type Gift = z.output<typeof gift>;
