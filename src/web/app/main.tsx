// The entry point of the browser application: loads Temporal if the browser lacks it, then the pages.
import "../design/fonts.css";
import "../design/tokens.css";
import "../design/base.css";
import "../design/forced-colors.css";
import { createRoot } from "react-dom/client";
import { languages, loadLanguage } from "#text";
import { firstLanguage } from "../widgets/reader.tsx";
import { Application, loadFirstPage } from "./application.tsx";
import { watchLeaving } from "./leaving.ts";
import { presentPath } from "./old-addresses.ts";

if (typeof Temporal === "undefined") await import("temporal-polyfill/global");
// The router reads the address when the application starts.
const path = presentPath(location.pathname);
if (path !== undefined) history.replaceState(null, "", `${path}${location.search}${location.hash}`);
// If texts cannot be loaded, the page is in English rather than empty.
await loadLanguage(firstLanguage()).catch(() => undefined);
watchLeaving();
await loadFirstPage().catch(() => undefined);
const place = document.getElementById("app");
if (place) createRoot(place).render(<Application />);
// Saved texts, such as the title of a new group, are written in every language, so the others are loaded later.
for (const language of languages) void loadLanguage(language).catch(() => undefined);
