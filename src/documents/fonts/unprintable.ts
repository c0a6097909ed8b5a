// Texts of a visit with characters that none of our fonts contains, reported to the office before it prints.
import type { Visit } from "#domain";
import type { PdfThread } from "../render/pdf-thread.ts";
import { inkOf } from "./ink.ts";

/** A text, and those of its characters that stay empty on paper. */
export interface UnprintableText {
  readonly text: string;
  readonly characters: readonly string[];
}

/** Returns the texts of a visit that its PDFs cannot show completely, each once, in the order of the visit. */
export async function unprintableTexts(visit: Visit, thread: () => PdfThread): Promise<UnprintableText[]> {
  const missing = new Set(await thread().unprintable(inkOf(visit)));
  if (missing.size === 0) return [];
  const texts = new Set(textsIn(visit));
  return [...texts].flatMap((text) => {
    const characters = [...new Set(text)].filter((char) => missing.has(char));
    return characters.length > 0 ? [{ text, characters }] : [];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
