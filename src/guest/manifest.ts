// The web app manifest (W3C), with which a phone installs the page among its applications.
import { palette } from "#base/palette.ts";
import { type Language, sayGuest } from "#text";

/** Returns the manifest of the page at `path`, as JSON. */
export const guestManifest = (path: "/me" | "/host", language: Language): string =>
  JSON.stringify({
    id: path,
    name: `Entente · ${sayGuest(language, path === "/me" ? "app" : "hostApp")}`,
    short_name: sayGuest(language, path === "/me" ? "app" : "hostApp"),
    lang: language,
    start_url: path,
    scope: path,
    display: "standalone",
    background_color: palette.paper.light,
    theme_color: palette.accent.light,
    icons: [
      { src: "/guest/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any maskable" },
      { src: "/guest/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any maskable" },
    ],
  });
