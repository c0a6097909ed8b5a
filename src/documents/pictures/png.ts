// Draws SVG as PNG with resvg, which is loaded once in this thread.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

let ready: Promise<void> | undefined;

function drawing(): Promise<void> {
  ready ??= readFile(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))).then((wasm) =>
    initWasm(wasm),
  );
  return ready;
}

/** Returns a picture whose texts are outlines. `background`: where nothing is drawn; transparent if absent. */
export async function pngOf(
  svg: string,
  { width, background }: { readonly width: number; readonly background?: string },
): Promise<Uint8Array> {
  await drawing();
  const drawn = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    ...(background === undefined ? {} : { background }),
  });
  const image = drawn.render();
  const bytes = image.asPng();
  image.free();
  drawn.free();
  return bytes;
}
