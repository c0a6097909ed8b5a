// The time zone of a new visit follows from the name of its city, in whatever language it is typed.
import { expect, test } from "vitest";
import { zoneOfCity } from "./zone-of-city.ts";

test.each([
  ["Brussels", "Europe/Brussels"],
  ["Bruxelles", "Europe/Brussels"],
  ["布鲁塞尔", "Europe/Brussels"],
  ["bruselj", "Europe/Brussels"],
  ["Dunaj", "Europe/Vienna"],
  ["Stadt Graz", "Europe/Vienna"],
  ["Ville de Lyon", "Europe/Paris"],
  ["成都市", "Asia/Shanghai"],
  ["Xi’an", "Asia/Shanghai"],
  ["Mestna občina Maribor", "Europe/Ljubljana"],
  ["New York", "America/New_York"],
  ["ZÜRICH", "Europe/Zurich"],
  ["Genf", "Europe/Zurich"],
  ["São Paulo", "America/Sao_Paulo"],
])("%s: %s", (city, zone) => {
  expect(zoneOfCity(city)).toBe(zone);
});

test("an unknown city has none", () => {
  expect(zoneOfCity("Entenhausen")).toBeUndefined();
  expect(zoneOfCity("")).toBeUndefined();
});
