// Tells the server which server of tiles this reader has chosen: the policy of the page names it and no other.
import type { Tiles } from "./tiles.ts";

/** The cookie under which the server finds the origin of the tiles. */
const cookie = "entente-tiles";

/** Writes the cookie. Returns whether it has changed: the policy of a page is that of the moment in which it was loaded. */
export function tellServer({ address }: Tiles): boolean {
  const origin = address === "" ? "" : new URL(address.replace(/[{}]/g, "")).origin;
  const before = document.cookie.split("; ").find((one) => one.startsWith(`${cookie}=`));
  const next = `${cookie}=${encodeURIComponent(origin)}`;
  if ((before ?? `${cookie}=`) === next) return false;
  const seconds = origin === "" ? 0 : 400 * 24 * 60 * 60;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers
  document.cookie = `${next}; path=/app; max-age=${seconds}; samesite=strict`;
  return true;
}
