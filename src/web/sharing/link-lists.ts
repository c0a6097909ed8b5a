// Links of many people as texts: a list, a table for a mail merge, and an email for each.

/** A link that was made for a person. */
export interface PersonLink {
  readonly name: string;
  readonly party: string;
  readonly email: string | undefined;
  readonly address: string;
}

/** Returns one line for each person, for a message or a document. */
export const asList = (links: readonly PersonLink[]): string =>
  links.map(({ name, party, address }) => `${name} (${party}): ${address}`).join("\n");

/** Returns a cell of a CSV file: quoted if necessary, and never a formula of a spreadsheet. */
function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Returns a CSV file (RFC 4180) with a UTF-8 mark, so that spreadsheets read every script. */
export const asCsv = (head: readonly string[], links: readonly PersonLink[]): string =>
  `\uFEFF${[head, ...links.map(({ name, party, email, address }) => [name, party, email ?? "", address])]
    .map((row) => row.map(cell).join(","))
    .join("\r\n")}\r\n`;

/** Returns the address that opens an email with subject and text; the recipient is empty if none is known. */
export const asMail = ({ email }: PersonLink, subject: string, text: string): string =>
  `mailto:${encodeURIComponent(email ?? "").replaceAll("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\r?\n/g, "\r\n"))}`;
