// What the tests of rooms share: a page for all of them, entering a room, writing in it, and what the server holds afterwards.
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { valueAtPath, type WorkingDocument } from "#domain";
import { type Organiser, organiser } from "./organiser.ts";

/**
 * An organiser for the tests of a file, and one page for all of them that need nothing special of theirs: opening the
 * board is what takes longest.
 */
export function roomsInOnePage() {
  let at: Organiser;
  let shared: Page;
  beforeAll(async () => {
    at = await organiser();
    shared = await at.openBoard({});
  });
  afterAll(() => at?.stop());
  const withBoard: Organiser["withBoard"] = (options, use) => at.withBoard(options, use);
  const onBoard = (use: (page: Page) => Promise<void>): Promise<void> => use(shared);
  return { onBoard, withBoard };
}

/** The rooms by the names of their links and their headings. */
const rooms = {
  Board: "Programme board",
  Disruptions: "Disruption desk",
  Visit: "Visit",
  Participants: "Participants",
  Activities: "Activities",
  Places: "Places",
  "Interpreters and vehicles": "Interpreters and vehicles",
  Organisations: "Organisations",
  Wishes: "Wishes",
  Rules: "Rules",
  Pictures: "Pictures",
} as const;
type Room = keyof typeof rooms;

export async function enter(page: Page, room: Room): Promise<void> {
  const links = page.getByRole("navigation", { name: "Parts of the visit" });
  await links.getByRole("link", { name: room, exact: true }).click();
  await page
    .getByRole("heading", { level: 1, name: rooms[room], exact: true })
    .waitFor({ state: "attached" });
  if (room === "Places" || room === "Pictures") await page.locator(".map-frame").waitFor();
}

/** The visit and its programme as the server holds them. */
export async function workingDocument(page: Page): Promise<WorkingDocument> {
  const answer = await page.evaluate(async () => (await fetch("/api/visits/small-visit")).text());
  return JSON.parse(answer).document;
}

/** A part of the visit as the server holds it, by the path of an edit. */
export const stored = async (page: Page, ...path: readonly string[]): Promise<unknown> =>
  valueAtPath(await workingDocument(page), ["visit", ...path]);

/** Undoes the given number of changes, each when the one before is answered. */
export async function undo(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const answered = page.waitForResponse(/\/undo\b/);
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    await answered;
  }
}

/** Leaves a value in a field. */
export async function write(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  await field.press("Enter");
}
