// An end time earlier than the start: on the next day for evenings and journeys, otherwise an error.
import { expect, test } from "vitest";
import { readLine } from "./line.ts";

test.each([
  ["22:00–01:00 Dinner", 1500],
  ["20:30–2:00 Gala", 1560],
  ["17:00–3.00 Festival", 1620],
  ["22.30–8.00 Overnight in the coach", 1920],
  ["13:30–07:10 Flight to Beijing", 1870],
  ["15:00–9:00 Nachtzug nach Wien", 1980],
])("%s ends on the next day", (line, end) => {
  expect(readLine(line)).toMatchObject({ end: { value: end }, wrongEnd: undefined });
});

test.each([
  ["10:00-9:30 Talks", "10:00-9:30"],
  ["10:00–10:00 Talks", "10:00–10:00"],
  ["12:00–1:00 Lunch", "12:00–1:00"],
  ["20:00–10:30 Dinner", "20:00–10:30"],
  ["10:00–9:30 Transfer to the airport", "10:00–9:30"],
  ["Gespräch von 10 bis 9 Uhr", "10 bis 9 Uhr"],
])("%s has no end and is reported", (line, times) => {
  expect(readLine(line)).toMatchObject({ end: undefined, wrongEnd: { value: times } });
});
