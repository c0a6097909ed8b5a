// Removes metadata from JPEG files: keeps only what is needed to show the picture upright, so that no location, device
// or thumbnail is passed on (ITU-T T.81, annex B).
import { err, ok, type Result } from "#base/result.ts";

export interface Jpeg {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The size of the picture as it is shown, upright. */
  readonly width: number;
  readonly height: number;
}

/** How a picture has to be turned and mirrored to be upright, from 1 (not at all) to 8 (Exif 2.32, tag 0x0112). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
/** Whether the sides of the stored picture change places. */
export const isTurned = (orientation: Orientation): boolean => orientation >= 5;

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, jfif: 0xe0, exif: 0xe1, adobe: 0xee } as const;
/** Tables and frames: what a decoder needs. All other segments are left out. */
const isNeeded = (code: number): boolean => code >= 0xc0 && code <= 0xdd && !(code >= 0xd0 && code <= 0xd9);
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
/** Whether a byte 255 within a scan belongs to data, a restart or filling. */
const isWithinScan = (code: number): boolean => code === 0 || code === 0xff || (code >= 0xd0 && code <= 0xd7);

/** A photo has a few dozen segments, and a colour profile at most 255. More are an attack on the time of a reader. */
const mostSegments = 2000;

/**
 * Returns the picture of a JPEG file without its metadata: no location, profiles, comments or thumbnails, and nothing
 * after its end. The only part of EXIF that is kept is how the picture has to be turned, as a new segment. Fails if the
 * file is not a JPEG or is incomplete.
 */
export function jpegWithoutMetadata(file: Uint8Array): Result<Jpeg, "not-a-photo"> {
  const at = (i: number): number => file[i] ?? -1;
  const two = (i: number): number => at(i) * 256 + at(i + 1);
  if (at(0) !== 0xff || at(1) !== marker.start) return err("not-a-photo");
  const kept: Uint8Array[] = [file.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | undefined;
  let hasScan = false;
  let orientation: Orientation | undefined;
  let i = 2;
  let segments = 0;
  while (i + 1 < file.length) {
    if (at(i) !== 0xff || segments > mostSegments) return err("not-a-photo");
    const code = at(i + 1);
    if (code === 0xff) {
      i++;
      continue;
    }
    if (code === marker.end) {
      kept.push(file.subarray(i, i + 2));
      if (!size || !hasScan) return err("not-a-photo");
      if (orientation === undefined || orientation === 1) return ok({ bytes: joined(kept), ...size });
      kept.splice(afterHead(kept), 0, exifOf(orientation));
      const { width, height } = size;
      const upright = isTurned(orientation) ? { width: height, height: width } : size;
      return ok({ bytes: joined(kept), ...upright });
    }
    segments++;
    const length = two(i + 2);
    const end = i + 2 + length;
    if (length < 2 || end > file.length) return err("not-a-photo");
    if (isFrame(code)) size = { height: two(i + 5), width: two(i + 7) };
    if (size && (size.height < 1 || size.width < 1)) return err("not-a-photo");
    if (code === marker.exif) orientation ??= orientationIn(file.subarray(i + 4, end));
    if (isNeeded(code) || isColourInformation(file, i)) kept.push(file.subarray(i, end));
    i = end;
    if (code !== marker.scan) continue;
    hasScan = true;
    while (i + 1 < file.length && !(at(i) === 0xff && !isWithinScan(at(i + 1)))) i++;
    kept.push(file.subarray(end, i));
  }
  return err("not-a-photo");
}

/** Returns how the picture of a JPEG file has to be turned; 1 if the file does not say. */
export function jpegOrientation(file: Uint8Array): Orientation {
  for (let i = 2; i + 4 < file.length && file[i] === 0xff && file[i + 1] !== marker.scan; ) {
    const end = i + 2 + (file[i + 2] ?? 0) * 256 + (file[i + 3] ?? 0);
    const found = file[i + 1] === marker.exif ? orientationIn(file.subarray(i + 4, end)) : undefined;
    if (found) return found;
    i = end;
  }
  return 1;
}

/** Returns the rotation that the first directory of an EXIF segment states. */
function orientationIn(segment: Uint8Array): Orientation | undefined {
  const text = String.fromCharCode(...segment.subarray(0, 8));
  if (!text.startsWith("Exif\0\0") || segment.length < 14) return undefined;
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6);
  const isLittle = text.endsWith("II");
  const first = tiff.getUint32(4, isLittle);
  if (first + 2 > tiff.byteLength) return undefined;
  for (let n = 0; n < tiff.getUint16(first, isLittle); n++) {
    const at = first + 2 + n * 12;
    if (at + 12 > tiff.byteLength) return undefined;
    if (tiff.getUint16(at, isLittle) !== 0x0112) continue;
    const value = tiff.getUint16(at + 8, isLittle);
    return orientations.find((one) => one === value);
  }
  return undefined;
}

/** Returns a segment that states how the picture has to be turned, and nothing else. */
const exifOf = (orientation: Orientation): Uint8Array =>
  Uint8Array.from([
    ...[0xff, marker.exif, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

/** The position after the start of the file and its JFIF header, which has to come first. */
const afterHead = (kept: readonly Uint8Array[]): number => (kept[1]?.[1] === marker.jfif ? 2 : 1);

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
