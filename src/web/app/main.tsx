// The browser application starts here: time first where the browser lacks it, then the pages.
import "../design/tokens.css";
import "../design/base.css";
import { createRoot } from "react-dom/client";
import { Application } from "./application.tsx";

if (typeof Temporal === "undefined") await import("temporal-polyfill/global");
const place = document.getElementById("app");
if (place) createRoot(place).render(<Application />);
