import { defineConfig } from "vitest/config";

/** Tests that start processes, servers, databases or whole plans: seconds, not milliseconds. */
const system = [
  "src/{server,store,cli}/**/*.test.ts",
  "src/planner/{bad-input,bound/bound}.test.ts",
  "test/{bench,boundaries,cli,package}/**/*.test.ts",
  "test/time/{clocks,feed}.test.ts",
  "test/web/bundle.test.ts",
  "test/*.test.ts",
];
const properties = ["{src,test}/**/*.prop.test.ts"];
const browser = ["test/browser/**/*.test.ts"];

// Four projects, from the fastest to the slowest; `npm run test:quick` runs the first.
export default defineConfig({
  test: {
    globalSetup: ["test/support/empty-database.ts"],
    setupFiles: ["test/support/property-seed.ts"],
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // Pages and servers wait for each other and for their timers: three at a time keep two cores busy.
    maxWorkers: 3,
    // Modules are loaded once per worker, not once per file: the schemas and the texts take a second each time.
    isolate: false,
    // The JSON is read by scripts/summary.ts.
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{src,test}/**/*.test.ts"],
          exclude: [...system, ...properties, ...browser],
        },
      },
      { extends: true, test: { name: "property", include: properties } },
      { extends: true, test: { name: "system", include: system, exclude: properties } },
      {
        extends: true,
        test: {
          name: "browser",
          include: browser,
          globalSetup: ["test/support/built-web.ts", "test/support/planned-folders.ts"],
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
