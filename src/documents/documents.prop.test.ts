// Documents of random visits: every programme can be printed, and nothing is lost.
import fc from "fast-check";
import { expect, test } from "vitest";
import { plan } from "#planner";
import { smallProgramme } from "../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../test/fixtures/small-visit.ts";
import { randomVisit } from "../../test/support/random-visit.ts";
import { decodeProgramme, encodeProgramme } from "../formats/programme-json.ts";
import { agendaOf } from "./agenda/agenda.ts";
import { documentsOf } from "./documents.ts";
import { pdfRenderer } from "./render/typst.ts";

const issue = { at: Temporal.Instant.from("2023-09-01T00:00Z") };

/** Replaces the printer, because PDFs of many visits would take minutes. Stores the data that it would receive. */
const asData = async (_: string, data: unknown) => new TextEncoder().encode(JSON.stringify(data));

function planned(visit: Parameters<typeof plan>[0]) {
  const search = plan(visit, { seed: 1, iterations: 20 });
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

test("every placement is exactly once in the agenda for everybody and in that of each attendee", () => {
  let attended = 0;
  fc.assert(
    fc.property(randomVisit(), (visit) => {
      const programme = planned(visit);
      const placed = programme.placements.map((placement) => placement.activity).sort();
      const shown = (agenda: ReturnType<typeof agendaOf>) =>
        agenda.days
          .flatMap((day) => day.items.flatMap((i) => (i.kind === "activity" ? [i.activity.id] : [])))
          .sort();
      expect(shown(agendaOf(visit, programme, { kind: "everybody" }, "internal"))).toEqual(placed);
      for (const person of visit.people) {
        const own = programme.placements
          .filter((p) => p.attendees.includes(person.id))
          .map((p) => p.activity);
        attended += own.length;
        expect(shown(agendaOf(visit, programme, { kind: "person", id: person.id }, "personal"))).toEqual(
          own.sort(),
        );
      }
    }),
    { numRuns: 40 },
  );
  expect(attended).toBeGreaterThan(40);
});

test("all documents of any programme can be made, and programme.json can be read back", async () => {
  await fc.assert(
    fc.asyncProperty(randomVisit(), async (visit) => {
      const programme = planned(visit);
      expect((await documentsOf(visit, programme, asData, issue)).length).toBeGreaterThan(4);
      expect(decodeProgramme(encodeProgramme(programme))).toEqual({ ok: true, value: programme });
    }),
    { numRuns: 40 },
  );
});

test("any text can be printed", async () => {
  const render = pdfRenderer();
  const words = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.string({ unit: "binary", minLength: 1 }),
  );
  await fc.assert(
    fc.asyncProperty(words, words, async (en, zh) => {
      const visit = smallVisit();
      const title = { en, "zh-Hans": zh };
      const activities = visit.activities.map((activity) => ({ ...activity, title, summary: title }));
      const files = await documentsOf({ ...visit, title, activities }, smallProgramme(), render, issue);
      for (const { path, content } of files) {
        if (path.endsWith(".pdf")) expect(Buffer.from(content).subarray(0, 5).toString()).toBe("%PDF-");
      }
    }),
    { numRuns: 6 },
  );
});

test.each([[["sl"]], [["en", "zh-Hans"]], [["en", "zh-Hans", "sl", "de", "fr"]]])(
  "a booklet in %s",
  async (languages) => {
    const files = await documentsOf({ ...smallVisit(), languages }, smallProgramme(), pdfRenderer(), issue);
    const pdf = files.find(({ path }) => path === "programme.pdf");
    expect(Buffer.from(pdf?.content ?? "").toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
  },
);
