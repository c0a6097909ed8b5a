// The printing thread gives the same result as the renderer, and ends when it is no longer needed.
import { expect, test } from "vitest";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { documentsInThreads, documentsOf } from "../documents.ts";
import { inkOf } from "../fonts/ink.ts";
import { pdfThread, pdfThreads } from "./pdf-thread.ts";
import { pdfRenderer } from "./typst.ts";

const issue = { at: Temporal.Instant.from("2023-09-01T00:00Z") };

test("threads make the same documents as the main thread, byte for byte and in the same order", async () => {
  const thread = pdfThreads(2);
  const apart = await documentsInThreads(smallVisit(), smallProgramme(), thread, issue);
  await thread.close();
  const here = await documentsOf(smallVisit(), smallProgramme(), pdfRenderer(), issue);
  expect(apart.map(({ path }) => path)).toEqual(here.map(({ path }) => path));
  for (const [i, { path, content }] of here.entries())
    expect(`${path} ${Buffer.from(apart[i]?.content ?? "").equals(Buffer.from(content))}`).toBe(
      `${path} true`,
    );
});

test("data that a template cannot print is an error for its caller", async () => {
  const thread = pdfThread();
  await expect(thread.render("booklet/booklet.typ", {}, inkOf(smallVisit()))).rejects.toThrow("booklet.typ");
  await thread.close();
});
