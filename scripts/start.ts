// `npm start`: the server at once, and beside it the browser application where it has to be built.
import { join } from "node:path";
import { buildWebWhereStale } from "./web-ready.ts";

const entente = join(import.meta.dirname, "../bin/entente.js");

void buildWebWhereStale();
process.argv = [process.execPath, entente, "serve", ...process.argv.slice(2)];
await import(entente);
