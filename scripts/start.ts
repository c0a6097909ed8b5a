// `npm start`: starts the server at once and, if necessary, builds the browser application in parallel.
import { join } from "node:path";
import { buildWebWhereStale } from "./web-ready.ts";

const entente = join(import.meta.dirname, "../bin/entente.js");

// Shows the page of the application that a build is under way.
process.env.ENTENTE_WEB_BUILD = "running";
void buildWebWhereStale().then((isThere) => {
  process.env.ENTENTE_WEB_BUILD = isThere ? "" : "failed";
});
process.argv = [process.execPath, entente, "serve", ...process.argv.slice(2)];
await import(entente);
