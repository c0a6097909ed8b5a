// Only the picture of a photo is kept, as an independent reader confirms.
import exifr from "exifr";
import { expect, test } from "vitest";
import { jpegTurned, jpegWithLocation, latitude, plainJpeg } from "../../test/support/photo.ts";
import { jpegOrientation, jpegWithoutMetadata } from "./jpeg.ts";

const everything = { tiff: true, xmp: true, iptc: true, icc: true, jfif: false, gps: true };

test("location, texts, comments and data after the picture are removed", async () => {
  const photo = jpegWithLocation();
  expect((await exifr.gps(photo)).latitude).toBeCloseTo(latitude);
  expect(await exifr.orientation(photo)).toBe(6);
  const cleaned = jpegWithoutMetadata(photo);
  if (!cleaned.ok) throw new Error(cleaned.error);
  const { bytes, width, height } = cleaned.value;
  // The rotation of a picture that was taken sideways stays, and the size is that of the upright picture.
  expect([width, height]).toEqual([16, 24]);
  const kept = Buffer.from(bytes);
  expect(await exifr.parse(kept, { ...everything, translateValues: false })).toEqual({ Orientation: 6 });
  expect(kept.includes("Secret")).toBe(false);
  expect(Buffer.concat([kept.subarray(0, 20), kept.subarray(56)])).toEqual(plainJpeg());
  // Removing metadata from the stored file changes nothing.
  expect(jpegWithoutMetadata(kept)).toEqual(cleaned);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8] as const)(
  "rotation %i is kept, in both orders of bytes",
  async (orientation) => {
    for (const isLittle of [true, false]) {
      const cleaned = jpegWithoutMetadata(jpegTurned(orientation, isLittle));
      if (!cleaned.ok) throw new Error(cleaned.error);
      const bytes = Buffer.from(cleaned.value.bytes);
      expect(jpegOrientation(bytes)).toBe(orientation);
      expect((await exifr.orientation(bytes)) ?? 1).toBe(orientation);
      expect(cleaned.value.width).toBe(orientation >= 5 ? 16 : 24);
    }
  },
);

test("metadata that lie about their size, or state no possible rotation, are left out like all others", () => {
  const turned = jpegTurned(6, true);
  const at = turned.indexOf("Exif") + 6;
  for (const [offset, value] of [
    [4, 0xffff_fff0],
    [8, 0xffff],
    [18, 9],
    [18, 0],
  ] as const) {
    const wrong = Buffer.from(turned);
    wrong.writeUInt32LE(value, at + offset);
    const cleaned = jpegWithoutMetadata(wrong);
    expect(cleaned.ok && Buffer.from(cleaned.value.bytes), String(offset)).toEqual(plainJpeg());
  }
});

test("a photo may have a few hundred further segments, but not thousands", () => {
  const photo = plainJpeg();
  const comment = Buffer.from("fffe0004aabb", "hex");
  const withComments = (count: number) =>
    Buffer.concat([photo.subarray(0, 2), ...Array.from({ length: count }, () => comment), photo.subarray(2)]);
  const cleaned = jpegWithoutMetadata(withComments(300));
  expect(cleaned.ok && Buffer.from(cleaned.value.bytes)).toEqual(photo);
  expect(jpegWithoutMetadata(withComments(3000)).ok).toBe(false);
});

test("a file that is cut off anywhere is refused, and so is a file that is not a JPEG", () => {
  const photo = plainJpeg();
  for (let length = 0; length < photo.length; length++)
    expect(jpegWithoutMetadata(photo.subarray(0, length)).ok, String(length)).toBe(false);
  for (const other of ["<svg onload='x'/>", "GIF89a", "\xff\xd8\xff\xd9"])
    expect(jpegWithoutMetadata(Buffer.from(other, "latin1")).ok, other).toBe(false);
});
