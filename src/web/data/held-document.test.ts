// A held document: what it shows while changes wait, how each change ends, and when the server has to be asked again.
import { expect, test } from "vitest";
import type { Edit, WorkingDocument } from "#domain";
import { Refused } from "./api.ts";
import type { DocumentKind, Shown } from "./document-kind.ts";
import { heldDocument } from "./held-document.ts";

type Page = Shown<WorkingDocument>;

/** Documents whose title must not be empty, and whose programme the server computes. */
const kind: DocumentKind<WorkingDocument, Page> = {
  read(raw, version) {
    if (raw.visit.title === "") throw new Refused([]);
    return { raw, version };
  },
  empty: { visit: {}, programme: null },
  settles: () => true,
};

const title = (value: string): Edit => ({ kind: "set", path: ["visit", "title"], value });
const place = (value: string): Edit => ({ kind: "set", path: ["visit", "place"], value });

function opened() {
  const shown: Page[] = [];
  const held = heldDocument(kind, (page) => shown.push(page));
  const raw: WorkingDocument = { visit: { title: "Visit", place: "Bled" }, programme: { day: 1 } };
  held.take({ snapshot: { raw, version: 1 } });
  return { held, raw, now: () => shown.at(-1)?.raw };
}

test("shows known consequences of a change and needs no further answer", async () => {
  const { held, raw, now } = opened();
  const saved = held.add([title("New")], { seen: raw, normalised: { day: 2 } });
  expect(now()).toEqual({ visit: { title: "New", place: "Bled" }, programme: { day: 2 } });
  const sent = held.next();
  expect(sent).toMatchObject({ base: 1, edits: [title("New")] });
  expect(held.made(sent?.key ?? "", { version: 2, edits: [title("New")], others: [] })).toBe(true);
  await saved;
  expect(held.isBehind()).toBe(false);
  expect(now()?.programme).toEqual({ day: 2 });
});

test("is out of date after a change whose consequences only the server knows", async () => {
  const { held, now } = opened();
  const saved = held.add([title("New")], {});
  held.made(held.next()?.key ?? "", { version: 2, edits: [title("New")], others: [] });
  await saved;
  expect(held.isBehind()).toBe(true);
  expect(now()?.programme).toEqual({ day: 1 });
});

test("ends a refused change with its fault and shows the rest", async () => {
  const { held, now } = opened();
  const refused = held.add([title("New")], {});
  const waiting = held.add([place("Ptuj")], {});
  held.refuse(held.next()?.key ?? "", new Error("no"));
  await expect(refused).rejects.toThrow("no");
  expect(now()?.visit).toEqual({ title: "Visit", place: "Ptuj" });
  const idle = held.idle();
  held.made(held.next()?.key ?? "", { version: 2, edits: [place("Ptuj")], others: [] });
  await Promise.all([waiting, idle]);
  expect(held.next()).toBeUndefined();
});

test("a change of others on the same field becomes a conflict, and nothing is lost", async () => {
  const { held, now } = opened();
  const mine = held.add([title("Mine")], {});
  expect(held.applyRemote({ version: 2, edits: [title("Theirs")], key: "other" })).toBe(true);
  await mine;
  expect(now()?.visit.title).toBe("Theirs");
  expect(held.conflict()?.values).toMatchObject([{ mine: "Mine", theirs: "Theirs" }]);
  const clashed = held.decided();
  expect(clashed?.edits).toEqual([title("Mine")]);
  expect(held.conflict()).toBeUndefined();
});

test("reports that an earlier change is missing", () => {
  const { held } = opened();
  expect(held.applyRemote({ version: 3, edits: [title("Later")], key: "other" })).toBe(false);
  expect(held.version()).toBe(1);
});

test("a document that would not be valid is refused at once", () => {
  const { held, now } = opened();
  expect(() => held.add([title("")], {})).toThrow(Refused);
  expect(held.next()).toBeUndefined();
  expect(now()?.visit.title).toBe("Visit");
});
