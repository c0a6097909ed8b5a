// Builds the browser application if it is out of date, before any test opens it.
import { buildWebWhereStale } from "../../scripts/web-ready.ts";

export async function setup(): Promise<void> {
  if (!(await buildWebWhereStale())) throw new Error("The browser application could not be built");
}
