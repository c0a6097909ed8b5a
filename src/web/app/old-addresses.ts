// Addresses of earlier releases, in bookmarks and mails: where their pages are now.

/** The name of each page then, and its present one. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["board", "timeline"],
  ["guests", "access"],
  ["pictures", "insights"],
]);

/** The present path of a page of a visit that had another name; undefined where the path is as it always was. */
export function presentPath(path: string): string | undefined {
  const [, before, page = "", after = ""] = /^(\/app\/visits\/[^/]+\/)([^/]+)(\/?)$/.exec(path) ?? [];
  const now = renamed.get(page);
  return before === undefined || now === undefined ? undefined : `${before}${now}${after}`;
}
