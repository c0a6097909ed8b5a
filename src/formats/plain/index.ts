// Files in the usual form, read without the YAML library, which takes longer to load than most files take to read.

export { readVisitFile } from "./read-visit.ts";
