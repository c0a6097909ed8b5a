// An independent reader gets any text back from an .ics file unchanged.
import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { icsOf } from "./ics.ts";
import { readIcs } from "./read-ics.ts";

const character = fc.oneof(
  fc.constantFrom("\\", ";", ",", ":", "\n", '"', "n", "N", " ", "\t", "中", "文", "č", "👩‍👩‍👧", "𠮷", "、"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
);
const line = fc.array(character, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(""));

test("summaries, places and descriptions survive; lines stay within 75 bytes", () => {
  fc.assert(
    fc.property(line, line, line, (summary, location, description) => {
      const text = icsOf({
        name: "Calendar",
        at: Temporal.Instant.from("2023-09-01T00:00Z"),
        events: [
          {
            uid: "a@entente",
            start: 28303740,
            end: 28303800,
            zone: "Europe/Ljubljana",
            summary,
            location,
            description,
            coordinates: { lat: 46, lon: 14 },
            busy: true,
            isPublic: true,
            endZone: "Europe/Ljubljana",
            key: "a",
            content: "b",
            sequence: 0,
            modified: Temporal.Instant.from("2023-09-01T00:00Z"),
            state: "confirmed",
          },
        ],
      });
      for (const one of text.split("\r\n")) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
      const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
      const event = new ICAL.Event(component ?? undefined);
      expect([event.summary, event.location, event.description]).toEqual([summary, location, description]);
      // The events read back are the same when the calendar is continued.
      const again = readIcs(text).get("a@entente");
      expect(again && icsOf({ name: "Calendar", at: again.modified, events: [again] })).toBe(text);
    }),
    { numRuns: 300 },
  );
});
