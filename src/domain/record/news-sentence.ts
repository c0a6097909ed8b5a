// A sentence of the news item that a person has written, instead of a composed one or after it.
import { z } from "zod";
import { recordId } from "../visit/ids.ts";
import { languageTag } from "../visit/text.ts";

export const newsSentence = z.strictObject({
  id: recordId,
  language: languageTag,
  of: z
    .array(z.string().max(200))
    .default([])
    .describe("The records that support the composed sentence, each as kind:id; they identify the sentence"),
  was: z.string().max(5000).describe("The composed sentence as it was when this one was written"),
  text: z.string().max(5000).describe("What the news item says; empty where the sentence is left out"),
  added: z.boolean().optional().describe("true: it follows the composed sentence instead of replacing it"),
});
export type NewsSentence = z.output<typeof newsSentence>;
