// Parts of feeds and pictures: text that XML can contain, and permanent ids.
import { fingerprint } from "#base/fingerprint.ts";
import { escapeHtml } from "./planning-report/html.ts";

/** Returns text for XML, without characters that XML does not allow. */
export const xmlText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
  escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));

/** Returns a permanent id: a UUID of version 8 (RFC 9562: own scheme) derived from a name. */
export function permanentId(name: string): string {
  const hex = fingerprint(name) + fingerprint(`${name} again`);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
