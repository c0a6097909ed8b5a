// A signature applies to a text: later changes, additions and deletions are listed; a translation changes nothing.
import { expect, test } from "vitest";
import { type MinutesItem, minutesItem } from "./minutes.ts";
import { isStillSigned, revisionOf, signable, sinceSigned } from "./sign-off.ts";

const item = (paragraphs: readonly object[], more: object = {}): MinutesItem =>
  minutesItem.parse({ id: "opening", activity: "welcome", item: { en: "Opening" }, paragraphs, ...more });
const one = { id: "one", text: { en: "One." } };
const two = { id: "two", text: { en: "Two." } };
const signed = { signed: [...signable([item([one, two])])] };
const since = (...items: MinutesItem[]) => {
  const { added, changed, removed } = sinceSigned(signed, items);
  return {
    added: added.map(({ id }) => id),
    changed: changed.map(({ now }) => now.id),
    removed: removed.map(({ id }) => id),
  };
};

test("the same text is still signed, even with a translation and in another order", () => {
  expect(isStillSigned(sinceSigned(signed, [item([one, two])]))).toBe(true);
  const translated = { ...one, text: { en: "One.", sl: "Ena." } };
  expect(isStillSigned(sinceSigned(signed, [item([two, translated])]))).toBe(true);
});

test("changed words, another kind, a new heading, and new and removed paragraphs are distinguished", () => {
  expect(since(item([{ ...one, text: { en: "Uno." } }, two]))).toEqual({
    added: [],
    changed: ["one"],
    removed: [],
  });
  expect(since(item([{ ...one, kind: "decision" }, two])).changed).toEqual(["one"]);
  expect(since(item([one, two], { item: { en: "Start" } })).changed).toEqual(["opening"]);
  expect(since(item([two, { id: "three", text: "3" }]))).toEqual({
    added: ["three"],
    changed: [],
    removed: ["one"],
  });
  expect(since(item([{ id: "one", text: { sl: "Ena." } }, two])).changed).toEqual(["one"]);
});

test("paragraphs for organisers only are not signed and do not change the revision", () => {
  const hidden = { id: "hidden", text: "SECRET", visibility: "private" };
  expect(JSON.stringify(signable([item([one, hidden]), item([two], { private: true })]))).not.toMatch(
    /SECRET|Two/,
  );
  expect(revisionOf([item([one, hidden])])).toBe(revisionOf([item([one])]));
  expect(revisionOf([item([one])])).not.toBe(revisionOf([item([two])]));
});
