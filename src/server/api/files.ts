// Files in responses of the API: their media types, and that they are downloaded instead of shown.
import type { Context } from "hono";
import type { DocumentFile } from "#documents";

const types: Readonly<Record<string, string>> = {
  json: "application/json",
  pdf: "application/pdf",
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};
/** The media type of a file by its extension. */
export const typeOf = (path: string): string => {
  const ending = path.split(".").at(-1) ?? "";
  return (Object.hasOwn(types, ending) ? types[ending] : undefined) ?? "application/octet-stream";
};

/**
 * Answers with a private file. A report is a page with its own styles, so it is downloaded, not shown. `language`: the
 * only language of the file, which its name then says.
 */
export function fileAnswer(c: Context, { path, content }: DocumentFile, language?: string): Response {
  c.header("content-type", typeOf(path));
  // The address of a picture names the state that it shows.
  c.header("cache-control", path.endsWith(".pdf.svg") ? "private, max-age=86400" : "private, no-cache");
  const name = path.split("/").at(-1) ?? "";
  const said = language === undefined ? name : name.replace(/(?=\.)/, `-${language}`);
  c.header("content-disposition", `attachment; filename="${said}"`);
  return c.body(typeof content === "string" ? content : new Uint8Array(content));
}
