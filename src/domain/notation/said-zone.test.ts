// Zones beside times are not part of the title, and are compared with the zone of the place.
import { describe, expect, test } from "vitest";
import { readVisit } from "#formats";
import { readAgenda } from "./agenda/read-agenda.ts";
import { clockText } from "./clock.ts";
import { expandVisit } from "./expand.ts";
import { readLine } from "./line.ts";

const read = (line: string) => {
  const { start, title, zones } = readLine(line);
  const kinds = zones.map(({ value }) => (value.kind === "zones" ? value.zones[0] : value.kind));
  return [start && clockText(start.value), title.value, ...kinds];
};

test.each([
  ["17:00 KST Talks", "17:00", "Talks", "+09:00"],
  ["KST 17:00 Talks", "17:00", "Talks", "+09:00"],
  ["14:00 CET: Talks", "14:00", "Talks", "Europe/Brussels"],
  ["5 pm (CEST) Talks", "17:00", "Talks", "+02:00"],
  ["9:00 UTC+8 Talks", "09:00", "Talks", "+08:00"],
  ["9:00 (GMT-03:30) Talks", "09:00", "Talks", "-03:30"],
  ["9:00 (Beijing time) Talks", "09:00", "Talks", "Asia/Shanghai"],
  ["Beijing time 9:00 Talks", "09:00", "Talks", "Asia/Shanghai"],
  ["18:00 local time Dinner", "18:00", "Dinner", "local"],
  ["Dinner (8.30 pm local time)", "20:30", "Dinner", "local"],
  ["10:00 Ljubljana time Talks", "10:00", "Talks", "Europe/Ljubljana"],
  ["北京时间9:00 会谈", "09:00", "会谈", "Asia/Shanghai"],
  ["下午3点（当地时间） 会谈", "15:00", "会谈", "local"],
  ["会谈 北京时间9:00", "09:00", "会谈", "Asia/Shanghai"],
  ["ob 17.00 po srednjeevropskem času Pogovori", "17:00", "Pogovori", "Europe/Brussels"],
  ["Pogovori ob 17.00 po pekinškem času", "17:00", "Pogovori", "Asia/Shanghai"],
  ["18.00 po krajevnem času Večerja", "18:00", "Večerja", "local"],
  ["17 h (heure de Paris) Réunion", "17:00", "Réunion", "Europe/Paris"],
  ["9h30 heure locale Visite", "09:30", "Visite", "local"],
  ["17.00 Uhr MEZ Gespräch", "17:00", "Gespräch", "Europe/Brussels"],
  ["10 Uhr Pekinger Zeit Gespräch", "10:00", "Gespräch", "Asia/Shanghai"],
  ["Talks, 17.00 KST", "17:00", "Talks", "+09:00"],
  ["17:00 KST / 9:00 CET Call", "17:00", "Call", "+09:00"],
  // Shared letters stay in the title.
  ["17:00 CST Talks", "17:00", "CST Talks", "unclear"],
  ["10:00 IST Austria", "10:00", "IST Austria", "unclear"],
  // Words that only look like zones.
  ["10:00 Free time", "10:00", "Free time"],
  ["10:00 ICT in schools", "10:00", "ICT in schools"],
  ["10:00 WEST wing", "10:00", "WEST wing"],
  ["10h cet après-midi", "10:00", "cet après-midi"],
  ["10:00 Romantic time", "10:00", "Romantic time"],
  ["9:00 自由时间", "09:00", "自由时间"],
])("%s", (line, ...expected) => {
  expect(read(line)).toEqual(expected);
});

const zones = ["Europe/Brussels", "Asia/Seoul"];
const visit = (programme: string, zone = 0) =>
  expandVisit({
    title: "Visit",
    languages: ["en"],
    zone: zones[zone],
    from: "2026-11-30",
    delegations: [{ id: "guests", side: "visiting", parties: [{ id: "city", title: "City" }] }],
    programme: `2026-11-30\n${programme}`,
  });
const activities = (programme: string, zone = 0) => {
  const { value, warnings } = visit(programme, zone);
  const list = (value as { activities: { title: string; fixed: string; minutes: number }[] }).activities;
  return {
    items: list.map(({ title, fixed, minutes }) => [fixed.slice(11), title, minutes]),
    warnings: warnings.map(({ code, got, values, within }) => [code, got, values.local, within?.column]),
  };
};

describe("in a visit file", () => {
  test("the zone of the place changes nothing", () => {
    for (const said of ["CET", "(CET)", "UTC+1", "local time", "Paris time", "heure de Bruxelles"])
      expect(activities(`17:00–18:00 ${said} Talks`)).toEqual({
        items: [["17:00", "Talks", 60]],
        warnings: [],
      });
  });

  test("another zone leads to a warning with the local time, and the time stays", () => {
    expect(activities("17:00–18:00 KST Talks")).toEqual({
      items: [["17:00", "Talks", 60]],
      warnings: [["zone-differs", "17:00–18:00 KST", "09:00", 11]],
    });
    // In winter, summer time is wrong by an hour.
    expect(activities("17:00 CEST Talks").warnings).toEqual([["zone-differs", "17:00 CEST", "16:00", 5]]);
  });

  test("letters that several zones share are marked", () => {
    expect(activities("17:00 CST Talks")).toMatchObject({
      items: [["17:00", "CST Talks", 45]],
      warnings: [["zone-unclear", "CST", undefined, 5]],
    });
  });

  test("if times are in two zones, those in the zone of the place count", () => {
    const line = "17:00–18:30 KST (9:00–10:30 CET) Call";
    expect(activities(line)).toEqual({ items: [["09:00", "Call", 90]], warnings: [] });
    expect(activities(line, 1)).toEqual({ items: [["17:00", "Call", 90]], warnings: [] });
  });
});

test("a pasted line keeps the times in another zone and states the reason", () => {
  const { value } = visit("12:00 Lunch");
  const pasted = readAgenda("17:00 KST Talks\n18:00 IST Dinner", JSON.parse(JSON.stringify(value)));
  expect(pasted.items.map((item) => item.value.title)).toEqual(["Talks", "IST Dinner"]);
  expect(pasted.entries).toMatchObject([
    { became: "item", why: "zone-differs", unread: ["17:00 KST"] },
    { became: "item", why: "zone-unclear" },
  ]);
});

test("a zone beside a fixed time of a file is compared with that of the leg", () => {
  const reading = (fixed: string) =>
    readVisit(
      `entente: 1
title: V
languages: [en]
zone: Europe/Ljubljana
from: 2026-11-30
people: |
  guests: City of Linden (de)
  Mayor of Linden
activities: [{ id: it, kind: meeting, title: It, minutes: 30, fixed: "${fixed}" }]
`,
      "v.yaml",
    );
  for (const fixed of ["30.11.2026 17:00 CET", "30.11.2026, 17:00 (local time)", "2026-11-30 17:00 UTC+1"])
    expect(reading(fixed)).toMatchObject({ ok: true });
  expect(reading("30.11.2026 17:00 KST")).toMatchObject({ error: [{ code: "time-wrong-offset", line: 9 }] });
  expect(reading("30.11.2026 17:00 CST")).toMatchObject({ error: [{ code: "wrong-format", line: 9 }] });
});
