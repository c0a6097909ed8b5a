// JPEG files for tests: a small picture, and the same picture as from a phone, with its location and other metadata.

const picture =
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQF/8QAHhAAAAUFAQAAAAAAAAAAAAAAAAUREhMBFSRCUWH/xAAXAQADAQAAAAAAAAAAAAAAAAACAwQG/8QAHhEAAQEJAAAAAAAAAAAAAAAAABEUISQxUWFigZH/2gAMAwEAAhEDEQA/AKyIlvE+RDC3RyqvtOAektngyJpnaNRE9r0CI6s8+PNM3dqIvlegenV4gx4YXbuVU8pwJclzPQ7PnuvJGQAABIz/2Q==";

/** A picture of 24 × 16 pixels, as a browser's canvas makes it. */
export const plainJpeg = (): Buffer<ArrayBuffer> => Buffer.from(picture, "base64");

/** The latitude that the photo with a location has. */
export const latitude = 46.05;

/** A picture with a location, a rotation, a text and a comment, and a second picture after its end. */
export function jpegWithLocation(plain = plainJpeg()): Buffer<ArrayBuffer> {
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), tiff()])),
    segment(0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Secret place</x:xmpmeta>")),
    segment(0xed, Buffer.from("Photoshop 3.0\0Secret place")),
    segment(0xfe, Buffer.from("Secret place")),
    plain.subarray(2),
    plain.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), tiff()])),
    plain.subarray(2),
  ]);
}

/** A picture that says how it has to be turned, with the bytes of its numbers in either order. */
export function jpegTurned(orientation: number, isLittle: boolean): Buffer<ArrayBuffer> {
  const tags = Buffer.alloc(26);
  const two = (value: number, at: number) =>
    isLittle ? tags.writeUInt16LE(value, at) : tags.writeUInt16BE(value, at);
  const four = (value: number, at: number) =>
    isLittle ? tags.writeUInt32LE(value, at) : tags.writeUInt32BE(value, at);
  tags.write(isLittle ? "II" : "MM", 0, "latin1");
  two(42, 2);
  four(8, 4);
  two(1, 8);
  two(0x0112, 10);
  two(3, 12);
  four(1, 14);
  two(orientation, 18);
  const plain = plainJpeg();
  const exif = segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), tags]));
  return Buffer.concat([plain.subarray(0, 2), exif, plain.subarray(2)]);
}

function segment(code: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Returns EXIF with a position, as PNG files hold it in a chunk of its own. */
export const exifWithLocation = (): Buffer => tiff();

/** EXIF with a rotation and a position: two directories of tags (Exif 2.32, 4.6). */
function tiff(): Buffer {
  const out = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 2 + 4 * 12 + 4 + 2 * 24);
  const gps = 38;
  const rationals = gps + 2 + 4 * 12 + 4;
  out.write("II*\0", 0, "latin1");
  out.writeUInt32LE(8, 4);
  const tag = (at: number, [id, type, count, value]: readonly [number, number, number, number]) => {
    out.writeUInt16LE(id, at);
    out.writeUInt16LE(type, at + 2);
    out.writeUInt32LE(count, at + 4);
    out.writeUInt32LE(value, at + 8);
  };
  out.writeUInt16LE(2, 8);
  tag(10, [0x0112, 3, 1, 6]);
  tag(22, [0x8825, 4, 1, gps]);
  out.writeUInt16LE(4, gps);
  tag(gps + 2, [1, 2, 2, "N".charCodeAt(0)]);
  tag(gps + 14, [2, 5, 3, rationals]);
  tag(gps + 26, [3, 2, 2, "E".charCodeAt(0)]);
  tag(gps + 38, [4, 5, 3, rationals + 24]);
  for (const [i, value] of [46, 3, 0, 14, 30, 0].entries()) {
    out.writeUInt32LE(value, rationals + i * 8);
    out.writeUInt32LE(1, rationals + i * 8 + 4);
  }
  return out;
}
