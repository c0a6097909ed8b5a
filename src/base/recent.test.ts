// What is kept of answers: the ones asked for last, and no failures.
import { expect, test } from "vitest";
import { keepingRecent } from "./recent.ts";

test("answers are made once, and the one that was not asked for longest is made again", async () => {
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

test("a failure and a missing answer are asked for again", async () => {
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
