// Days abroad: the days of the visit, including arrival and departure, do not exceed the approved maximum.
import { z } from "zod";
import type { Judgement } from "#domain";
import { visitRule } from "./rule.ts";

export const daysAbroad = visitRule({
  id: "days-abroad",
  scope: "visit",
  level: "off",
  parameters: z.strictObject({
    oneCountry: z.int().min(1).max(365).default(5),
    twoCountries: z.int().min(1).max(365).default(8),
    moreCountries: z.int().min(1).max(365).default(10),
  }),
  date: "2013",
  judge(visit, _programme, { oneCountry, twoCountries, moreCountries }): Judgement[] {
    const count = visit.from.until(visit.to).days + 1;
    const countries = new Set(visit.legs.flatMap((leg) => leg.country ?? [])).size;
    const limit = countries <= 1 ? oneCountry : countries === 2 ? twoCountries : moreCountries;
    if (count <= limit) return [];
    const subjects = [{ kind: "visit" as const, id: visit.id }];
    return [{ variant: "long", size: count - limit, subjects, facts: { count, limit, countries } }];
  },
});
