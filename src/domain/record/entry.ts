// Fields that all entries of a record have.
import { z } from "zod";
import { expects } from "../validation/expectations.ts";
import { recordId } from "../visit/ids.ts";
import { text } from "../visit/text.ts";

export const url = z.url({ protocol: /^https?$/, error: expects("url") });

export const identified = {
  id: recordId,
  source: url.optional().describe("Where it is published"),
  note: text.optional().describe("Internal: appears in no public document"),
};

/**
 * Fields that most entries may have. An entry is public only if this is set. An entry that is neither public nor
 * private is restricted: the people whom it concerns see it through their personal links.
 */
export const entry = {
  ...identified,
  public: z.boolean().default(false).describe("May appear in the news item; internal when absent"),
  private: z.boolean().optional().describe("Only organisers see it; cannot be public as well"),
};

export const visibilities = ["public", "restricted", "private"] as const;
/** Who may see something: everybody, those whom it concerns, or only the organisers. */
export type Visibility = (typeof visibilities)[number];
