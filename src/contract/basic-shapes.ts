// Values that many shapes of the API contain.
import { z } from "zod";

export const text = z.record(z.string(), z.string()).describe("Language tag → text; und: for every language");
export const instant = z.string().describe("ISO 8601 in UTC");
/** The greatest number that the database can store. */
export const mostNumber = 2_147_483_647;
export const version = z.int().min(0).max(mostNumber);
export const json = z.record(z.string(), z.unknown());

export const key = z
  .string()
  .min(8)
  .max(100)
  .describe(
    "Made by the caller, new for every change: the same key gives the same answer and no second change",
  );
export const label = z.string().trim().max(200).default("").describe("What was done, for the history");
export const base = version.describe("The version that the caller saw");
