// The settings of the public site: what the organisation is called in public, and what it says about itself.
import { z } from "zod";
import { text } from "../visit/text.ts";

export const siteSettings = z.strictObject({
  entente: z.literal(1),
  name: text.optional().describe("The public name of the organisation"),
  about: text.optional().describe("One or two sentences below the name"),
});
export type SiteSettings = z.output<typeof siteSettings>;

export const noSiteSettings: SiteSettings = { entente: 1 };
