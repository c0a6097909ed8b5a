// Writes the published JSON Schemas into schemas/, from the schemas that the program reads with.
import { writeFileSync } from "node:fs";
import { jsonSchemaText, publishedSchemas } from "../src/formats/visit-file/json-schema.ts";

for (const file of Object.keys(publishedSchemas) as (keyof typeof publishedSchemas)[]) {
  writeFileSync(new URL(`../schemas/${file}`, import.meta.url), jsonSchemaText(file));
}
