// The news item on its editing page: every sentence with its records and state, and the findings of the checker.
import { z } from "zod";

const sentence = z.object({
  part: z.enum(["title", "summary", "heading", "text"]),
  paragraph: z.int().describe("The number of its paragraph within the item"),
  state: z
    .enum(["composed", "written", "changed", "added"])
    .describe("changed: written by a person, and the records have changed since"),
  text: z.string().describe("What the item says; empty where a person has left the sentence out"),
  composed: z.string().describe("What the records say now"),
  written: z.string().nullable().describe("The id of what a person wrote, in record.news.sentences"),
  of: z.array(z.string()).readonly().describe("The records that support it, as kind:id"),
  names: z.array(z.string()).readonly().describe("What these records are called"),
});

export const newsDraft = z
  .object({
    languages: z.array(z.string()).readonly(),
    sentences: z.array(sentence).readonly(),
    lost: z.array(z.object({ written: z.string(), text: z.string() })).readonly(),
    unsupported: z
      .array(
        z.object({
          kind: z.enum(["date", "number", "name"]),
          words: z.string(),
          internal: z.boolean().describe("Only a record that is not public holds it"),
          sentence: z.int(),
        }),
      )
      .readonly()
      .describe("What the text says and no public record holds"),
    omitted: z
      .array(z.object({ name: z.string(), sentence: z.string() }))
      .readonly()
      .describe("Public records that the text does not tell"),
    leftOut: z
      .array(
        z.object({ name: z.string(), reason: z.enum(["routine", "no-text", "other-language", "unknown"]) }),
      )
      .readonly(),
  })
  .meta({ id: "NewsDraft" });
