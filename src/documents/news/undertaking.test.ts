// Commitments within an English sentence.
import { expect, test } from "vitest";
import { undertakingIn } from "./undertaking.ts";

test.each([
  ["sends the study", "send the study"],
  ["Sends the study to all", "send the study to all"],
  ["will send the study", "send the study"],
  ["to send the study", "send the study"],
  ["agrees to host two experts", "host two experts"],
  ["supplies the maps", "supply the maps"],
  ["discusses the budget", "discuss the budget"],
  ["publishes it", "publish it"],
  ["uses the method", "use the method"],
  ["is ready", "be ready"],
  ["assess the results", "assess the results"],
  ["draws up a plan", "draw up a plan"],
])("%s: will %s", (text, expected) => {
  expect(undertakingIn(text)).toBe(expected);
});
