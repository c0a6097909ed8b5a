// One archive of many documents. Loaded when the first archive is requested.
import { zipSync } from "fflate";
import { ApiFault } from "../data/api.ts";

interface Wanted {
  readonly path: string;
  readonly address: string;
}

/** Already compressed: compressing them again only takes time. */
const packed = /\.(pdf|xlsx|docx|zip)$/;

/** Fetches files in sequence; `onDone` receives the number fetched. Throws `ApiFault` if one is refused. */
export async function archiveOf(
  files: readonly Wanted[],
  onDone: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const contents: Record<string, [Uint8Array, { level: 0 | 6 }]> = {};
  for (const [i, { path, address }] of files.entries()) {
    const answer = await fetch(address);
    if (!answer.ok) throw new ApiFault(answer.status, undefined);
    contents[path] = [new Uint8Array(await answer.arrayBuffer()), { level: packed.test(path) ? 0 : 6 }];
    onDone(i + 1);
  }
  return zipSync(contents);
}
