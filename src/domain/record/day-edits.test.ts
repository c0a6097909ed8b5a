// Ids that follow from activities.
import { expect, test } from "vitest";
import { recordId } from "../visit/ids.ts";
import { idFor } from "./day-edits.ts";

test("activities whose long ids differ only at the end have different entries", () => {
  const long = `${"meeting-with-the-water-works-and-".repeat(3)}`.slice(0, 76);
  const ids = ["-one", "-two"].map((end) => idFor("attendance", `${long}${end}`));
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(recordId.safeParse(id).success, id).toBe(true);
  expect(idFor("held", "welcome")).toBe("held-welcome");
});
