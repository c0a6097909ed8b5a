// Writes the published JSON Schemas to schemas/, from the schemas with which the program reads.
import { writeFileSync } from "node:fs";
import { jsonSchemaText, publishedSchemas } from "../src/formats/visit-file/json-schema.ts";

for (const file of Object.keys(publishedSchemas) as (keyof typeof publishedSchemas)[]) {
  writeFileSync(new URL(`../schemas/${file}`, import.meta.url), jsonSchemaText(file));
}
