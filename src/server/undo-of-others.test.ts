// Undo and redo where a colleague has worked on the same entry: their work stays, and no refusal is silent.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installation, installation } from "../../test/support/installation.ts";

const people = ["visit", "people"];
const newcomer = { id: "newcomer", party: "zhengzhou", role: "Expert", languages: ["en"] };

let here: Installation;
beforeAll(async () => {
  here = await installation();
});
afterAll(() => here.app.close());

let visits = 0;
/** Makes a new visit with two editors. */
async function twoEditors() {
  const id = `two-editors-${++visits}`;
  await here.visit(id);
  const colleague = await here.link(id, "organiser");
  let keys = 0;
  const document = async () => (await here.call("GET", `/api/visits/${id}`, { as: here.owner })).json;
  const as = (who: string) => {
    const post = async (path: string, body: object) =>
      here.call("POST", `/api/visits/${id}${path}`, {
        as: who,
        body: { base: (await document()).version, key: `${id}-${++keys}-key`, ...body },
      });
    return {
      edit: (...edits: readonly object[]) => post("/edits", { edits }),
      undo: () => post("/undo", {}),
      redo: () => post("/redo", {}),
    };
  };
  const all = async (): Promise<{ id: string; role: unknown }[]> => (await document()).document.visit.people;
  const ids = async () => (await all()).map((one) => one.id);
  const roleOf = async (person: string) => (await all()).find((one) => one.id === person)?.role;
  return { mine: as(here.owner), theirs: as(colleague), ids, roleOf };
}

const add = (item: object) => ({ kind: "add", path: people, item });
const setRole = (id: string, value: string) => ({ kind: "set", path: [...people, id, "role"], value });
const remove = (id: string) => ({ kind: "remove", path: [...people, id] });
const move = (id: string, before: string | null) => ({ kind: "move", path: [...people, id], before });

describe("undo of an addition", () => {
  test("is refused with both values while a colleague's edit of it stands, and works after that is undone", async () => {
    const { mine, theirs, ids, roleOf } = await twoEditors();
    await mine.edit(add(newcomer));
    await theirs.edit(setRole("newcomer", "Interpreter"));
    const refused = await mine.undo();
    expect(refused.json).toMatchObject({
      code: "conflict",
      conflicts: [{ path: [...people, "newcomer"], theirs: { role: "Interpreter" } }],
    });
    expect(await roleOf("newcomer")).toBe("Interpreter");
    expect((await theirs.undo()).status).toBe(200);
    expect((await mine.undo()).status).toBe(200);
    expect(await ids()).not.toContain("newcomer");
    // The colleague's edit waits for its entry.
    expect((await theirs.redo()).json).toMatchObject({ code: "conflict" });
    expect((await mine.redo()).status).toBe(200);
    expect((await theirs.redo()).status).toBe(200);
    expect(await roleOf("newcomer")).toBe("Interpreter");
  });

  test("to which a colleague refers is refused with the field", async () => {
    const { mine, theirs, ids } = await twoEditors();
    await mine.edit(add(newcomer));
    const attend = ["visit", "activities", "welcome", "attend"];
    expect(
      (await theirs.edit({ kind: "set", path: attend, value: { required: ["china", "newcomer"] } })).status,
    ).toBe(200);
    expect((await mine.undo()).json).toMatchObject({
      code: "invalid",
      errors: [{ path: [...attend, "required", "1"], code: "unknown-reference" }],
    });
    expect(await ids()).toContain("newcomer");
  });
});

describe("undo of a removal", () => {
  test("brings the entry back and keeps what a colleague did meanwhile", async () => {
    const { mine, theirs, roleOf, ids } = await twoEditors();
    await mine.edit(add(newcomer));
    const before = await ids();
    await mine.edit(remove("newcomer"));
    await theirs.edit(setRole("adviser", "Senior adviser"));
    expect((await mine.undo()).status).toBe(200);
    expect(await ids()).toEqual(before);
    expect(await roleOf("adviser")).toBe("Senior adviser");
  });

  test("never replaces an entry of the same id that a colleague has added since", async () => {
    const { mine, theirs, roleOf } = await twoEditors();
    await mine.edit(add(newcomer));
    await mine.edit(remove("newcomer"));
    await theirs.edit(add({ ...newcomer, role: "Somebody else" }));
    expect((await mine.undo()).json).toMatchObject({ code: "conflict" });
    expect(await roleOf("newcomer")).toBe("Somebody else");
  });
});

describe("undo of an order", () => {
  test("moves back one's own entry and leaves the one that a colleague moved", async () => {
    const { mine, theirs, ids } = await twoEditors();
    const [first = "", second = "", ...rest] = await ids();
    const last = rest.at(-1) ?? "";
    await mine.edit(move(last, first));
    await theirs.edit(move(second, null));
    expect(await ids()).toEqual([last, first, ...rest.slice(0, -1), second]);
    expect((await mine.undo()).status).toBe(200);
    expect((await ids()).filter((id) => id !== last)).toEqual([first, ...rest.slice(0, -1), second]);
    expect((await ids())[0]).toBe(first);
  });

  test("of an entry that a colleague has moved again is refused", async () => {
    const { mine, theirs, ids } = await twoEditors();
    const [first = "", , third = "", ...rest] = await ids();
    const last = rest.at(-1) ?? "";
    await mine.edit(move(last, first));
    await theirs.edit(move(last, third));
    const moved = await ids();
    expect((await mine.undo()).json).toMatchObject({ code: "conflict" });
    expect(await ids()).toEqual(moved);
  });
});
