// The history of a document: earlier versions come from replaying its changes, and undo from their inverses.
import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "#base/random.ts";
import { type Edit, type EditableDocument, isOfComputed, plainProgramme, visitJson } from "#domain";
import { doTask } from "../src/app/heavy/tasks.ts";
import { validated } from "../src/app/working-copies.ts";
import { smallProgramme } from "./fixtures/small-programme.ts";
import { smallVisit } from "./fixtures/small-visit.ts";
import { changeOf } from "./support/fuzz-changes.ts";

const visit = smallVisit();
const stored = validated({ visit: visitJson(visit), programme: plainProgramme(smallProgramme()) });
if (!stored.ok) throw new Error("the small visit is valid");
const first = stored.value.text;

const changed = (text: string, edits: readonly Edit[]) =>
  doTask("change", { visit: visit.id, text, edits, beside: null });
const document = (text: string): EditableDocument => JSON.parse(text);

/** The most versions that one replay passes. */
const versions = 24;

test("every version of any history replays, and the inverse of each change restores the version before", async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const random = seededRandom(seed);
      const changes: (readonly Edit[])[] = [];
      let text = first;
      for (let drawn = 0; drawn < 3 * versions && changes.length < versions; drawn++) {
        const edit = changeOf(random, document(text)) as Edit | undefined;
        if (!edit || isOfComputed(edit)) continue;
        // As edits are received and stored.
        const edits: readonly Edit[] = JSON.parse(JSON.stringify([edit]));
        const answer = await changed(text, edits);
        if (!answer.ok) continue;
        made++;
        changes.push(edits);
        const back = await changed(answer.value.text, answer.value.inverse);
        expect(back.ok ? document(back.value.text) : back.error, JSON.stringify(edit)).toEqual(
          document(text),
        );
        text = answer.value.text;
      }
      expect(await doTask("replay", { text: first, changes })).toBe(text);
    }),
    { numRuns: 30 },
  );
  expect(made).toBeGreaterThan(300);
});

test("a history with edits of computed parts replays", async () => {
  const { programme } = JSON.parse(first);
  const start = JSON.stringify({ visit: visitJson(visit), programme: { ...programme, transfers: [] } });
  const placed = programme.placements.map((one: object) => ({ ...one, pinned: true }));
  const changes: readonly (readonly Edit[])[] = [
    [{ kind: "set", path: ["programme", "placements"], value: placed }],
    [{ kind: "set", path: ["programme", "transfers", "t1", "mode"], value: "walk" }],
    [{ kind: "set", path: ["visit", "title", "en"], value: "Two days" }],
  ];
  const text = await doTask("replay", { text: start, changes });
  expect(text).toContain("Two days");
});
