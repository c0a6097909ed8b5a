// Categories of the news: the site names them in each language, and an item names the one to which it belongs.
import { z } from "zod";
import { fingerprint } from "#base/fingerprint.ts";
import { anyLanguage, type Text, text } from "../visit/text.ts";

/** The part of an address that stands for a category: the same in all languages. */
export const categoryId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

export const newsCategory = z.strictObject({ id: categoryId, name: text });
export type NewsCategory = z.output<typeof newsCategory>;

/** The maximum number of categories of a site. */
export const mostCategories = 40;

/** Returns the id that follows from a name: `news-from-china`. */
export function categoryIdOf(category: Text): string {
  const name = category.en ?? category[anyLanguage] ?? Object.values(category)[0] ?? "";
  const letters = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return letters === "" ? fingerprint(name).slice(0, 8) : letters;
}

/** Returns an id for a new category that none of the others has. */
export function newCategoryId(category: Text, taken: readonly string[]): string {
  const id = categoryIdOf(category);
  const others = new Set(taken);
  if (!others.has(id)) return id;
  const free = Array.from({ length: taken.length + 1 }, (_, i) => `${id.slice(0, 56)}-${i + 2}`);
  return free.find((one) => !others.has(one)) ?? id;
}
