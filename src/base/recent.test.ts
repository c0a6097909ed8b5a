// The answers that were requested last are kept, failures are not.
import { expect, test } from "vitest";
import { keepingRecent } from "./recent.ts";

test("an answer is computed once, and again only after it was dropped as the oldest", async () => {
  const made: string[] = [];
  const ask = keepingRecent(2, async ({ name }: { name: string }) => {
    made.push(name);
    return name.toUpperCase();
  });
  const names = ["a", "b", "a", "c", "a", "b"];
  const answers = [];
  for (const name of names) answers.push(await ask({ name }));
  expect(answers).toEqual(["A", "B", "A", "C", "A", "B"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("a failure and a missing answer are computed again", async () => {
  let count = 0;
  const ask = keepingRecent(9, async (what: "fails" | "is missing" | "is there") => {
    count++;
    if (what === "fails") throw new Error(what);
    return what === "is there" ? what : undefined;
  });
  for (let turn = 0; turn < 2; turn++) {
    await expect(ask("fails")).rejects.toThrow("fails");
    expect(await ask("is missing")).toBeUndefined();
    expect(await ask("is there")).toBe("is there");
  }
  expect(count).toBe(5);
});
