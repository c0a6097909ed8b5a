// Facts that follow from an activity alone: how consecutive interpretation lengthens it.
import { expect, test } from "vitest";
import { type Activity, activity, lengthOf, withLengthStated } from "../index.ts";

const talk = (more: Record<string, unknown>): Activity =>
  activity.parse({ id: "talk", kind: "meeting", title: "Talk", minutes: 45, ...more });
const consecutive = { interpretation: { mode: "consecutive" } };

test.each<[string, Record<string, unknown>, number]>([
  ["a meeting interpreted consecutively takes twice its minutes", consecutive, 90],
  ["consecutive is what interpretation means when no mode is given", { interpretation: {} }, 90],
  ["whispering goes along with the speech", { interpretation: { mode: "whispered" } }, 45],
  ["so does a booth", { interpretation: { mode: "simultaneous" } }, 45],
  ["interpretation that only follows from who comes lengthens nothing", {}, 45],
  ["no language pair, nothing said twice", { interpretation: { between: [] } }, 45],
  ["a walk is no longer for being interpreted", { ...consecutive, kind: "walk" }, 45],
  ["nor is a site visit", { ...consecutive, kind: "site-visit" }, 45],
  ["an appointment with a fixed start keeps its minutes", { ...consecutive, fixed: "2023-10-26T10:00" }, 45],
  ["unless it says a factor", { fixed: "2023-10-26T10:00", interpretation: { lengthens: 1.5 } }, 68],
  ["the activity's own factor counts, 1 too", { interpretation: { lengthens: 1 } }, 45],
])("%s", (_, more, minutes) => expect(lengthOf(talk(more))).toBe(minutes));

test("with a stated lengthening, an activity keeps its length when its start is fixed or freed", () => {
  const free = talk(consecutive);
  const fixed = talk({ ...consecutive, fixed: "2023-10-26T10:00" });
  expect(lengthOf({ ...withLengthStated(free), fixed: fixed.fixed })).toBe(90);
  expect(lengthOf({ ...withLengthStated(fixed), fixed: undefined })).toBe(45);
  expect(withLengthStated(talk({}))).toEqual(talk({}));
});
