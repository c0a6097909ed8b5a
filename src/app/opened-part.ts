// Stored documents that consist of one part, which a schema reads: records, decisions, publications, calls.
import type { z } from "zod";
import type { StoredDocument } from "./working-copies.ts";

/** A document of one part at one version. */
export interface OpenedPart<Document, Read> extends StoredDocument {
  readonly document: Document;
  readonly read: Read;
}

/** Returns a function that opens stored texts; undefined if the schema does not accept the part. */
export const partOpener =
  <Document, Read>(partOf: (document: Document) => unknown, schema: z.ZodType<Read>) =>
  async (id: string, version: number, text: string): Promise<OpenedPart<Document, Read> | undefined> => {
    const document: Document = JSON.parse(text);
    const read = schema.safeParse(partOf(document));
    return read.success ? { id, version, text, document, read: read.data } : undefined;
  };
