// Countries by their names for a reader.

export interface CountryChoice {
  readonly code: string;
  readonly name: string;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Names that Unicode knows and that are no country: unions, oceans' outliers, pseudo-regions. */
const noCountries = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);
const made = new Map<string, readonly CountryChoice[]>();

/** All countries in the alphabet of a reader, without those that are called otherwise today. */
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

/** The name of a country for a reader; its code where it has none. */
export const countryName = (code: string, reader: string): string =>
  new Intl.DisplayNames([reader], { type: "region", fallback: "code" }).of(code) ?? code;
