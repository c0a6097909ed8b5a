// The visit file: reading, writing, and the schema with which editors check it.

export { jsonSchemaText, publishedSchemas } from "./json-schema.ts";
export { readVisit } from "./read.ts";
export { type NewFileOptions, visitToYaml } from "./to-yaml.ts";
export type { ReadVisit, VisitDocument } from "./values.ts";
export { type EditProblem, type VisitEdit, writeVisit } from "./write.ts";
