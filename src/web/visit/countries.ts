// Names of countries in the reader's language.

export interface CountryChoice {
  readonly code: string;
  readonly name: string;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Names in Unicode that are not countries: unions, outlying territories, pseudo-regions. */
const noCountries = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);
const made = new Map<string, readonly CountryChoice[]>();

/** All countries in the reader's alphabetical order, without outdated codes. */
export function countryChoices(reader: string): readonly CountryChoice[] {
  const known = made.get(reader);
  if (known) return known;
  const names = new Intl.DisplayNames([reader], { type: "region", fallback: "none" });
  const choices = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, reader));
  made.set(reader, choices);
  return choices;
}

/** The name of a country in the reader's language; its code if it has none. */
export const countryName = (code: string, reader: string): string =>
  new Intl.DisplayNames([reader], { type: "region", fallback: "code" }).of(code) ?? code;
