// Tables as CSV (RFC 4180) that spreadsheets open directly: UTF-8 with its mark, no cell that is a formula.

/**
 * Returns rows as CSV. A text that a spreadsheet would evaluate gets an apostrophe before it; some spreadsheets evaluate
 * full-width signs, too.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
