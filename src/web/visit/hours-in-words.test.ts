// Opening hours are shown in words, in every language.
import { expect, test } from "vitest";
import { openingHours } from "#domain";
import { hoursInWords } from "./hours-in-words.ts";

test.each([
  [
    "en",
    "Mo-Fr 09:00-17:00; Sa 10:00-14:00; Su,PH off",
    "Mon–Fri 09:00–17:00; Sat 10:00–14:00; Sun, public holidays closed",
  ],
  ["de", "Mo-Th 08:30-12:00,13:00-18:30; Fr 08:30-13:00", "Mo–Do 08:30–12:00, 13:00–18:30; Fr 08:30–13:00"],
  ["zh-Hans", "Mo-Su 08:00-20:00", "周一–周日 08:00–20:00"],
  ["fr", "PH off", "jours fériés fermé"],
  ["sl", "24/7", "vedno odprto"],
  ["en", "Fr 20:00-26:00", "Fri 20:00–02:00"],
  // Opening hours with dates stay in their notation.
  ["de", "Dec 24 off; Mo-Fr 09:00-17:00", "Dec 24 off; Mo-Fr 09:00-17:00"],
] as const)("%s: %s", (language, source, words) => {
  expect(hoursInWords(openingHours.parse(source), language)).toBe(words);
});
