// The picture in docs/architecture.md agrees with the import walls.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";

const page = readFileSync(join(import.meta.dirname, "../../docs/architecture.md"), "utf8");
const picture = /```mermaid\n(.*?)```/s.exec(page)?.[1] ?? "";
const drawn = [...picture.matchAll(/^\s*(\w+) --> (\w+)$/gm)].map(([, from = "", to = ""]) => ({ from, to }));

const wall = z.object({ name: z.string(), to: z.object({ path: z.string().optional() }) });
const configFile = pathToFileURL(join(import.meta.dirname, "../../.dependency-cruiser.mjs")).href;
const config = z
  .object({ default: z.object({ forbidden: z.array(wall) }) })
  .parse(await import(configFile)).default;
const walls = new Map(
  config.forbidden.flatMap(({ name, to }) =>
    name.endsWith("-walls") && to.path ? [[name.replace(/-walls$/, ""), new RegExp(to.path)]] : [],
  ),
);

test("every arrow of the picture is an import that the walls allow", () => {
  expect(drawn.length).toBeGreaterThan(10);
  const forbidden = drawn.filter(({ from, to }) => walls.get(from)?.test(`src/${to}/`) ?? true);
  expect(forbidden).toEqual([]);
});

test("every folder that has a wall is in the picture", () => {
  const missing = [...walls.keys()].filter((folder) => !new RegExp(`\\b${folder}\\[`).test(picture));
  expect(missing).toEqual([]);
});
