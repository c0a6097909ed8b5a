// Builds the browser application: src/web becomes dist/web, which the server serves under /app.
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { makeMapCells, mapFolder } from "./scripts/map-cells.ts";

/** Folders whose modules only define things: unused exports are left out. */
const withoutEffects = /\/src\/(base|domain|rules|planner|text|contract)\//;

/** Modules among them that register texts. */
const withTexts = /\/src\/text\/(index|english)\.ts$/;

const guestScript = (file: string | null): string | undefined =>
  /\/src\/guest\/client\/([\w-]+)\.ts$/
    .exec(file ?? "")?.[1]
    ?.replace(/$/, ".js")
    .replace(/^/, "guest/");

/** Surfaces of the texts that the application never shows. */
const serverSurfaces = /^\.\/(?:cli|guest|internal-report|news|pairing|usage)\.ts$/;
const surfacesOfLanguage = /\/src\/text\/[\w-]+\/index\.ts$/;

/** Leaves them out of the lists of surfaces of each language. */
const withoutServerSurfaces: Plugin = {
  name: "without-server-surfaces",
  enforce: "pre",
  resolveId: (source, importer) =>
    serverSurfaces.test(source) && surfacesOfLanguage.test(importer ?? "")
      ? join(import.meta.dirname, "src/text/not-in-browser.ts")
      : undefined,
};

await makeMapCells();

export default defineConfig({
  root: "src/web",
  // A reader loads one language; a server has all of them at once.
  resolve: {
    alias: [
      { find: /^\.\/all-languages\.ts$/, replacement: join(import.meta.dirname, "src/text/english.ts") },
    ],
  },
  base: "/app/",
  publicDir: mapFolder,
  plugins: [withoutServerSurfaces, react()],
  // The server replaces this by a new nonce for every page that it sends.
  html: { cspNonce: "ENTENTE_NONCE" },
  worker: { format: "es" },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "esnext",
    manifest: true,
    rolldownOptions: {
      // Guests' pages come from the server; their scripts stand alone, under names that stay.
      input: [
        "src/web/index.html",
        "src/guest/client/page.ts",
        "src/guest/client/worker.ts",
        "src/guest/client/follow-up.ts",
        "src/guest/client/day.ts",
      ],
      output: {
        entryFileNames: ({ facadeModuleId }) => guestScript(facadeModuleId) ?? "assets/[name]-[hash].js",
      },
      treeshake: { moduleSideEffects: (id) => !withoutEffects.test(id) || withTexts.test(id) },
    },
  },
});
