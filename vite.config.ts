// Builds the browser application: src/web becomes dist/web, which the server shows under /app.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Rooms whose modules do nothing but define: what nobody imports from them is left out. */
const withoutEffects = /\/src\/(base|domain|rules|planner|text|contract)\//;

export default defineConfig({
  root: "src/web",
  base: "/app/",
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "esnext",
    manifest: true,
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !withoutEffects.test(id) } },
  },
});
