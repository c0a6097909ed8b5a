// The browser application starts here: time first where the browser lacks it, then the pages.
import "../design/fonts.css";
import "../design/tokens.css";
import "../design/base.css";
import { createRoot } from "react-dom/client";
import { languages, loadLanguage } from "#text";
import { firstLanguage } from "../widgets/reader.tsx";
import { Application } from "./application.tsx";
import { presentPath } from "./old-addresses.ts";

if (typeof Temporal === "undefined") await import("temporal-polyfill/global");
// The router reads the address when the application starts.
const path = presentPath(location.pathname);
if (path !== undefined) history.replaceState(null, "", `${path}${location.search}${location.hash}`);
// Without the network the page is in English rather than empty.
await loadLanguage(firstLanguage()).catch(() => undefined);
const place = document.getElementById("app");
if (place) createRoot(place).render(<Application />);
// Texts that are saved, such as the title of a new group, are written in every language: the others come later.
for (const language of languages) void loadLanguage(language).catch(() => undefined);
