// The first page of a document as a picture: cut from the drawing of all pages, with the glyphs that it uses.

/** The suffix to the path of a PDF for a picture of its first page. */
export const pictureEnding = ".svg";

const pageStart = '\n    <path class="typst-shape" fill="#ffffff" fill-rule="nonzero" d="M 0 0v ';
const afterPages = "\n    <defs";

/** Returns the first page of a drawing in which pages lie below each other, as Typst draws them. */
export function firstPageOf(drawing: string): string {
  const start = drawing.indexOf(pageStart);
  const end = drawing.indexOf(afterPages, start);
  const next = drawing.indexOf(pageStart, start + pageStart.length);
  const page = drawing
    .slice(start, next < 0 || next > end ? end : next)
    // A picture contains no links.
    .replace(/<a [^>]*>[\s\S]*?<\/a>/g, "");
  const [, height = "0", width = "0"] = /v ([\d.]+) h ([\d.]+)/.exec(page.slice(pageStart.length - 12)) ?? [];
  const used = new Set([...page.matchAll(/href="#(\w+)"/g)].map(([, id]) => id));
  const rest = drawing
    .slice(end)
    .replace(/ *<symbol id="(\w+)"[\s\S]*?<\/symbol>\n?/g, (symbol, id) => (used.has(id) ? symbol : ""));
  return (
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${page}${rest}`
  )
    .replace(/\n +/g, "\n")
    .trimEnd();
}
