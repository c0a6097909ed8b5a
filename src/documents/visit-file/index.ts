// The visit file: reading, writing, and the schema that editors check it with.

export { jsonSchemaText, publishedSchemas } from "./json-schema.ts";
export { type ReadVisit, readVisit, type VisitDocument } from "./read.ts";
