// Names of bilateral talks: those with a company differ from those between cities.
import { expect, test } from "vitest";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { toldKindOf } from "./told-kind.ts";

test("talks with a company have another name than talks between two cities", () => {
  const visit = smallVisit();
  const [organisation] = visit.organisations;
  const [activity] = visit.activities;
  if (!organisation || !activity) throw new Error("the small visit has both");
  const talks = { ...activity, kind: "bilateral" as const, hosts: [organisation.id] };
  expect(toldKindOf(visit, talks)).toBe("bilateral");
  const company = {
    ...visit,
    organisations: [{ ...organisation, kind: "company" as const }, ...visit.organisations.slice(1)],
  };
  expect(toldKindOf(company, talks)).toBe("company-talks");
  expect(toldKindOf(company, { ...talks, kind: "meeting" })).toBe("meeting");
});
