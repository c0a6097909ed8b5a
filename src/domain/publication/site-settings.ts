// The settings of the public site: the public name of the organisation, and its description of itself.
import { z } from "zod";
import { text } from "../visit/text.ts";
import { mostCategories, newsCategory } from "./news-category.ts";

export const siteSettings = z.strictObject({
  entente: z.literal(1),
  name: text.optional().describe("The public name of the organisation"),
  about: text.optional().describe("One or two sentences below the name"),
  categories: z
    .array(newsCategory)
    .max(mostCategories)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length)
    .optional()
    .describe("The categories of the news, as the site names them, in the order of its list"),
});
export type SiteSettings = z.output<typeof siteSettings>;

export const noSiteSettings: SiteSettings = { entente: 1 };
