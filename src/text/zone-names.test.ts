// Zones are named as delegates name them, in every language, without identifiers or letters such as CET.
import { expect, test } from "vitest";
import { languages } from "./languages.ts";
import { zoneName } from "./zone-names.ts";

const named = (zone: string) => languages.map((language) => zoneName(zone, language).name);

test.each([
  ["Europe/Ljubljana", ["Slovenian", "斯洛文尼亚", "Slovenija", "Slovénie", "Slowenien"]],
  ["Asia/Seoul", ["Korean", "韩国", "Južna Koreja", "Corée du Sud", "Südkorea"]],
  ["Asia/Shanghai", ["Beijing", "北京", "Peking", "Pékin", "Peking"]],
  ["Europe/Berlin", ["German", "德国", "Nemčija", "Allemagne", "Deutschland"]],
  ["America/New_York", ["New York", "纽约", "New York", "New York", "New York"]],
  ["Australia/Sydney", ["Sydney", "悉尼", "Sydney", "Sydney", "Sydney"]],
  ["Asia/Qatar", ["Qatar", "卡塔尔", "Katar", "Qatar", "Katar"]],
])("%s", (zone, expected) => {
  expect(named(zone)).toEqual(expected);
});

test("a stay in the city of the zone gives it the name of that city; China stays with Beijing", () => {
  const brussels = { en: "Brussels", sl: "Bruselj", said: "Bruselj" };
  expect(zoneName("Europe/Brussels", "sl", brussels).name).toBe("Bruselj");
  expect(zoneName("Europe/Ljubljana", "en", { en: "Ljubljana Urban Region", said: "Region" }).name).toBe(
    "Slovenian",
  );
  expect(zoneName("Asia/Shanghai", "en", { en: "Chengdu", said: "Chengdu" }).name).toBe("Beijing");
});

test("no usual zone is named by an identifier, an abbreviation or a pattern", () => {
  for (const zone of Intl.supportedValuesOf("timeZone").filter(
    (one) => one.includes("/") && !one.startsWith("Etc/"),
  ))
    for (const name of named(zone)) expect(name, zone).toMatch(/^[^_/(]{2,}$/);
  expect(zoneName("UTC", "en")).toEqual({ name: "UTC", isOffset: true });
});
