// Of a photo, only the picture is kept, as an independent reader confirms.
import exifr from "exifr";
import { expect, test } from "vitest";
import { jpegWithLocation, latitude, plainJpeg } from "../../test/support/photo.ts";
import { jpegWithoutMetadata } from "./jpeg.ts";

const everything = { tiff: true, xmp: true, iptc: true, icc: true, jfif: false, gps: true };

test("location, rotation, texts, comments and data after the picture are removed", async () => {
  const photo = jpegWithLocation();
  expect((await exifr.gps(photo)).latitude).toBeCloseTo(latitude);
  expect(await exifr.orientation(photo)).toBe(6);
  const cleaned = jpegWithoutMetadata(photo);
  if (!cleaned.ok) throw new Error(cleaned.error);
  const { bytes, width, height } = cleaned.value;
  expect([width, height]).toEqual([24, 16]);
  expect(await exifr.parse(Buffer.from(bytes), everything)).toBeUndefined();
  expect(Buffer.from(bytes).includes("Secret")).toBe(false);
  expect(Buffer.from(bytes)).toEqual(plainJpeg());
});

test("a file that is cut off anywhere is refused, and so is a file that is not a JPEG", () => {
  const photo = plainJpeg();
  for (let length = 0; length < photo.length; length++)
    expect(jpegWithoutMetadata(photo.subarray(0, length)).ok, String(length)).toBe(false);
  for (const other of ["<svg onload='x'/>", "GIF89a", "\xff\xd8\xff\xd9"])
    expect(jpegWithoutMetadata(Buffer.from(other, "latin1")).ok, other).toBe(false);
});
