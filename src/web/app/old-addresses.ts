// Addresses of earlier releases, in bookmarks and emails, and the present addresses of their pages.

/** Former names of pages, with the present ones. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["board", "timeline"],
  ["guests", "access"],
  ["pictures", "insights"],
]);

/** Returns the present path of a page of a visit whose name has changed; undefined if the path is still valid. */
export function presentPath(path: string): string | undefined {
  const [, before, page = "", after = ""] = /^(\/app\/visits\/[^/]+\/)([^/]+)(\/?)$/.exec(path) ?? [];
  const now = renamed.get(page);
  return before === undefined || now === undefined ? undefined : `${before}${now}${after}`;
}
