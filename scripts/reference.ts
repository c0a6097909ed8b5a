// Writes docs/reference from the schemas, the rules and the commands.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { referencePages } from "./reference-pages.ts";

const folder = join(import.meta.dirname, "../docs/reference");
mkdirSync(folder, { recursive: true });
for (const [path, text] of referencePages()) writeFileSync(join(folder, path), text);
