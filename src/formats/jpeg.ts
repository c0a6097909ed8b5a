// Removes metadata from JPEG files: keeps only what is needed to show the picture, so that no location, device or
// thumbnail is passed on (ITU-T T.81, annex B).
import { err, ok, type Result } from "#base/result.ts";

export interface Jpeg {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, jfif: 0xe0, adobe: 0xee } as const;
/** Tables and frames: what a decoder needs. All other segments are left out. */
const isNeeded = (code: number): boolean => code >= 0xc0 && code <= 0xdd && !(code >= 0xd0 && code <= 0xd9);
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
/** Whether a byte 255 within a scan belongs to data, a restart or filling. */
const isWithinScan = (code: number): boolean => code === 0 || code === 0xff || (code >= 0xd0 && code <= 0xd7);

/**
 * Returns the picture of a JPEG file without its metadata: no EXIF with location and rotation, no profiles, comments or
 * thumbnails, and nothing after its end. Fails if the file is not a JPEG or is incomplete.
 */
export function jpegWithoutMetadata(file: Uint8Array): Result<Jpeg, "not-a-photo"> {
  const at = (i: number): number => file[i] ?? -1;
  const two = (i: number): number => at(i) * 256 + at(i + 1);
  if (at(0) !== 0xff || at(1) !== marker.start) return err("not-a-photo");
  const kept: Uint8Array[] = [file.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | undefined;
  let hasScan = false;
  let i = 2;
  while (i + 1 < file.length) {
    if (at(i) !== 0xff) return err("not-a-photo");
    const code = at(i + 1);
    if (code === 0xff) {
      i++;
      continue;
    }
    if (code === marker.end) {
      kept.push(file.subarray(i, i + 2));
      return size && hasScan ? ok({ bytes: joined(kept), ...size }) : err("not-a-photo");
    }
    const length = two(i + 2);
    const end = i + 2 + length;
    if (length < 2 || end > file.length) return err("not-a-photo");
    if (isFrame(code)) size = { height: two(i + 5), width: two(i + 7) };
    if (size && (size.height < 1 || size.width < 1)) return err("not-a-photo");
    if (isNeeded(code) || isColourInformation(file, i)) kept.push(file.subarray(i, end));
    i = end;
    if (code !== marker.scan) continue;
    hasScan = true;
    while (i + 1 < file.length && !(at(i) === 0xff && !isWithinScan(at(i + 1)))) i++;
    kept.push(file.subarray(end, i));
  }
  return err("not-a-photo");
}

/** Whether a segment only states how to interpret colours: a JFIF header without a thumbnail, or Adobe's flag. */
function isColourInformation(file: Uint8Array, i: number): boolean {
  const name = String.fromCharCode(...file.subarray(i + 4, i + 9));
  const length = (file[i + 2] ?? 0) * 256 + (file[i + 3] ?? 0);
  if (file[i + 1] === marker.jfif) return name === "JFIF\0" && length === 16;
  return file[i + 1] === marker.adobe && name === "Adobe" && length === 14;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
