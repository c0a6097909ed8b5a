// Builds the browser application: src/web becomes dist/web, which the server serves under /app.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { makeMapCells, mapFolder } from "./scripts/map-cells.ts";
import { colourTokens } from "./src/base/palette.ts";

/** Folders whose modules only define things: unused exports are left out. */
const withoutEffects = /\/src\/(base|domain|rules|planner|text|contract)\//;

/** Modules among them that register texts. */
const withTexts = /\/src\/text\/(index|loading\/english|loading\/later\/index)\.ts$/;

const guestScript = (file: string | null): string | undefined =>
  /\/src\/guest\/client\/([\w-]+)\.ts$/
    .exec(file ?? "")?.[1]
    ?.replace(/$/, ".js")
    .replace(/^/, "guest/");

/** Surfaces of the texts that the application never shows. */
const serverSurfaces =
  /^\.\/(?:city-call|cli|evaluation-form|guest|internal-report|news|pairing|site|usage)\.ts$/;
const surfacesOfLanguage = /\/src\/text\/([\w-]+)\/index\.ts$/;

const later = join(import.meta.dirname, "src/text/loading/later/index.ts");
/** Surfaces that are loaded with the first page. */
const laterSurfaces = new Set(
  [...readFileSync(later, "utf8").matchAll(/"\.\.\/\.\.\/en\/([\w-]+\.ts)"/g)].map(([, file]) => `./${file}`),
);

/** Leaves them out of the lists of surfaces: those of the server in each language, those loaded later in English. */
const withoutOtherSurfaces: Plugin = {
  name: "without-other-surfaces",
  enforce: "pre",
  resolveId(source, importer) {
    const language = surfacesOfLanguage.exec(importer ?? "")?.[1];
    const isLater = language === "en" && laterSurfaces.has(source);
    return isLater || (language && serverSurfaces.test(source))
      ? join(import.meta.dirname, "src/text/loading/not-in-browser.ts")
      : undefined;
  },
};

/** Puts the colours of the palette into the tokens of the application. */
const withPalette: Plugin = {
  name: "with-palette",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("/tokens.css") ? code.replace("--palette: here;", colourTokens()) : undefined,
};

await makeMapCells();

export default defineConfig({
  root: "src/web",
  // A reader loads one language; a server has all of them at once.
  resolve: {
    alias: [
      {
        find: /^\.\/loading\/all-languages\.ts$/,
        replacement: join(import.meta.dirname, "src/text/loading/english.ts"),
      },
    ],
  },
  base: "/app/",
  publicDir: mapFolder,
  plugins: [withoutOtherSurfaces, withPalette, react()],
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
