// The visit file: reading, writing, and the schema that editors check it with.
export { type ReadVisit, readVisit, type VisitDocument } from "./read.ts";
