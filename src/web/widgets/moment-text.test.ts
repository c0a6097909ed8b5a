// The value of the parts of a date together, and the reading of pasted dates and times.
import { describe, expect, test } from "vitest";
import { type Part, pastedMoment, readingOf } from "./moment-text.ts";

const parts = (values: Readonly<Record<string, number | null>>): readonly Part[] =>
  Object.entries(values).map(([type, value]) => ({
    type,
    value,
    isPlaceholder: value === null,
    isEditable: true,
  }));

describe("the parts of a field", () => {
  test.each([
    [
      { day: 5, month: 3, year: 2026 },
      { state: "whole", text: "2026-03-05" },
    ],
    [
      { year: 2026, month: 3, day: 5, hour: 8, minute: 0 },
      { state: "whole", text: "2026-03-05T08:00" },
    ],
    [
      { hour: 0, minute: 5 },
      { state: "whole", text: "00:05" },
    ],
    [
      { day: null, month: null, year: null },
      { state: "empty", text: "" },
    ],
    [{ day: 5, month: null, year: 2026 }, { state: "half" }],
    [{ hour: 8, minute: null }, { state: "half" }],
    [{ day: 5, month: 3, year: 26 }, { state: "half" }],
    [{ day: 5, month: 0, year: 2026 }, { state: "half" }],
    [{ day: 31, month: 6, year: 2026 }, { state: "missing-day" }],
    [
      { day: 29, month: 2, year: 2028 },
      { state: "whole", text: "2028-02-29" },
    ],
  ])("%j", (values, reading) => {
    expect(readingOf(parts(values))).toEqual(reading);
  });

  test("dots between the parts are ignored", () => {
    const dot = { type: "literal", isPlaceholder: false, isEditable: false };
    expect(readingOf([...parts({ day: 5 }), dot, ...parts({ month: 3, year: 2026 })]).text).toBe(
      "2026-03-05",
    );
  });
});

describe("a pasted text", () => {
  test.each([
    ["date", "2026-03-05", "2026-03-05"],
    ["date", " 5. 3. 2026 ", "2026-03-05"],
    ["date", "05.03.2026", "2026-03-05"],
    ["date", "05/03/2026", "2026-03-05"],
    ["date", "2026年3月5日", "2026-03-05"],
    ["date", "2026/3/5", "2026-03-05"],
    ["date", "Thursday, 5 March 2026", "2026-03-05"],
    ["date", "5 mars 2026", "2026-03-05"],
    ["date", "2026-03-05T08:30", "2026-03-05"],
    ["date", "31.6.2026", undefined],
    ["date", "soon", undefined],
    ["date", "08:30", undefined],
    ["time", "8:30", "08:30"],
    ["time", "8h30", "08:30"],
    ["time", "8.30 pm", "20:30"],
    ["time", "24:00", "00:00"],
    ["time", "下午3点", "15:00"],
    ["time", "2026-03-05", undefined],
    ["datetime-local", "2026-03-05T08:30", "2026-03-05T08:30"],
    ["datetime-local", "2026-03-05 08:30:00+01:00", "2026-03-05T08:30"],
    ["datetime-local", "5. 3. 2026 8.30", "2026-03-05T08:30"],
    ["datetime-local", "05/03/2026, 08:30", "2026-03-05T08:30"],
    ["datetime-local", "2026年3月5日 14:15", "2026-03-05T14:15"],
    ["datetime-local", "5. März 2026 um 9 Uhr", "2026-03-05T09:00"],
    ["datetime-local", "2026-03-05", undefined],
    ["datetime-local", "2026-03-05 08:30 courtesy call", undefined],
  ] as const)("%s: %s", (kind, text, moment) => {
    expect(pastedMoment(kind, text)).toBe(moment);
  });
});
