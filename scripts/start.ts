// `npm start`: the server at once, and beside it the browser application where it has to be built.
import { join } from "node:path";
import { buildWebWhereStale } from "./web-ready.ts";

const entente = join(import.meta.dirname, "../bin/entente.js");

// The page of the application says whether to wait for it.
process.env.ENTENTE_WEB_BUILD = "running";
void buildWebWhereStale().then((isThere) => {
  process.env.ENTENTE_WEB_BUILD = isThere ? "" : "failed";
});
process.argv = [process.execPath, entente, "serve", ...process.argv.slice(2)];
await import(entente);
