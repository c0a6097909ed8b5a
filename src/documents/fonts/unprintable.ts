// Texts of a visit with characters that none of our fonts contains, reported to the office before it prints.
import type { Visit } from "#domain";
import type { PdfThread } from "../render/pdf-thread.ts";
import { clustersIn, composed, marksOf } from "./clusters.ts";
import { inkOf } from "./ink.ts";

/** A text, and those of its characters that stay empty on paper. */
export interface UnprintableText {
  readonly text: string;
  readonly characters: readonly string[];
}

/** Returns the texts of a visit that its PDFs cannot show completely, each once, in the order of the visit. */
export async function unprintableTexts(visit: Visit, thread: () => PdfThread): Promise<UnprintableText[]> {
  const texts = new Set(textsIn(visit));
  const clusters = clustersIn([...texts].join("\n"));
  const missing = new Set(await thread().unprintable(inkOf(visit), clusters));
  if (missing.size === 0) return [];
  return [...texts].flatMap((text) => {
    const whole = composed(text);
    const marks = clustersIn(text).flatMap((one) => (missing.has(one) ? marksOf(one) : []));
    const characters = [...new Set([...whole].filter((char) => missing.has(char)).concat(marks))];
    return characters.length > 0 ? [{ text, characters }] : [];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
