// Cards of an address book (vCard, RFC 6350, and the older forms that offices export) as a table.

/** The properties that a list of people needs, with the heading under which they stand. */
const headings = {
  name: "Name",
  title: "Position",
  org: "Organisation",
  email: "E-mail",
  tel: "Phone",
  lang: "Languages",
} as const;
type Heading = keyof typeof headings;

/** Returns a table of the cards in a text, with headings; undefined if it contains none. */
export function cardsIn(source: string): string[][] | undefined {
  if (!/^BEGIN:VCARD$/im.test(source)) return undefined;
  // Long lines go on in the next one, after a space or, in quoted-printable, after an equals sign.
  const lines = source
    .replace(/\n[ \t]/g, "")
    .replace(/=\n/g, "")
    .split("\n");
  const people: Map<Heading | "family", string[]>[] = [];
  for (const line of lines) {
    const [, property = "", parameters = "", value = ""] =
      /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    if (property.toUpperCase() === "BEGIN") people.push(new Map());
    const key = keys[property.toUpperCase()];
    const texts = key && people.at(-1);
    if (!texts) continue;
    const text = textOf(/quoted-printable/i.test(parameters) ? unquoted(value) : value, property);
    if (text !== "") texts.set(key, [...(texts.get(key) ?? []), text]);
  }
  const used = Object.entries(headings) as [Heading, string][];
  return [
    used.map(([, heading]) => heading),
    ...people.map((texts) =>
      used.map(([key]) => (texts.get(key) ?? (key === "name" ? texts.get("family") : []) ?? []).join(", ")),
    ),
  ];
}

const keys: Readonly<Record<string, Heading | "family">> = {
  FN: "name",
  N: "family",
  TITLE: "title",
  ROLE: "title",
  ORG: "org",
  EMAIL: "email",
  TEL: "tel",
  LANG: "lang",
};

/** Returns a value without the signs that protect others. A name in parts is family;given;additional;before;after. */
function textOf(value: string, property: string): string {
  const parts = value
    .split(/(?<!\\);/)
    .map((part) => part.replace(/\\n/gi, " ").replace(/\\(.)/g, "$1").trim());
  const [family = "", given = "", more = ""] = parts;
  const inOrder = property.toUpperCase() === "N" ? [given, more, family] : parts;
  return inOrder.filter((part) => part !== "").join(property.toUpperCase() === "N" ? " " : ", ");
}

/** Decodes quoted-printable text in UTF-8 (RFC 2045). */
function unquoted(value: string): string {
  const bytes = value.match(/=[\dA-F]{2}|./gis) ?? [];
  const encoder = new TextEncoder();
  return new TextDecoder().decode(
    new Uint8Array(
      bytes.flatMap((one) =>
        one.length === 3 ? [Number.parseInt(one.slice(1), 16)] : [...encoder.encode(one)],
      ),
    ),
  );
}
