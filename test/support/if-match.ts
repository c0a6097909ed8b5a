// Simulates simultaneous editors who write only on the state that they have seen.

/** Sends a request to the API. Returns its status and its answer. */
export type Send = (
  editor: number,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
) => Promise<{ readonly status: number; readonly json: { readonly version: number } }>;

/** A write of one editor: the number of the state that was seen, and of the new state. */
export interface Written {
  readonly on: number;
  readonly made: number;
}

/** Lets editors change one field each with `If-Match`, and retry if somebody else was first. */
export function writeWithIfMatch(
  send: Send,
  path: string,
  editors: number,
  first: number,
): Promise<Written[]> {
  const write = async (editor: number): Promise<Written> => {
    let on = first;
    for (;;) {
      const edits = [{ kind: "set", path: ["visit", "people", "mayor", "role"], value: `Mayor ${editor}` }];
      const body = { base: on, key: `if-match-${editor}-${on}`, edits };
      const { status, json } = await send(editor, `${path}/edits`, body, { "if-match": `"v${on}"` });
      if (status === 200) return { on, made: json.version };
      if (status !== 412) throw new Error(`${status} ${JSON.stringify(json)}`);
      on = json.version;
    }
  };
  return Promise.all(Array.from({ length: editors }, (_, editor) => write(editor)));
}
