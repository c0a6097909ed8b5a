// Tells the server which tile server this reader has chosen, because the content security policy of the page allows
// only this one.
import type { Tiles } from "./tiles.ts";

/** The cookie with the origin of the tiles. */
const cookie = "entente-tiles";

/** Writes the cookie. Returns whether it has changed, because a page keeps the policy with which it was loaded. */
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
