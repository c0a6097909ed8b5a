// The time zone of a city that gives its name to one (IANA): most capitals and many other large cities.

/** Returns a name without case, accents and separators. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\p{M}_\-\s]/gu, "")
    .toLowerCase();

let zones: ReadonlyMap<string, string> | undefined;

/** Returns the time zone that is named after a city; undefined if none is. */
export function zoneOfCity(city: string): string | undefined {
  zones ??= new Map(
    Intl.supportedValuesOf("timeZone").map((zone) => [plain(zone.split("/").at(-1) ?? zone), zone]),
  );
  return zones.get(plain(city));
}
