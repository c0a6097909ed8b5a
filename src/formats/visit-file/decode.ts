// Decodes the bytes of a file to text. Recognises encodings and reports bytes that cannot be read.

import { err, ok, type Result } from "#base/result.ts";
import { badCharacter, type FilePosition, type FileProblemCode } from "#domain";

/** Larger files are refused: an event of ten thousand people with a hundred thousand wishes has 23 million. */
export const mostBytes = 40_000_000;

/** A problem of a file before it is parsed as YAML. */
export interface DecodingProblem extends FilePosition {
  readonly code: FileProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

const top = { line: 1, column: 1 };

/** Returns millions of bytes or characters, rounded for people. */
export const megabytes = (length: number): number => Math.round(length / 100_000) / 10;

/**
 * Returns the text of a file in UTF-8, or in UTF-16 if it starts with a byte order mark (as Windows programs write it).
 * Refuses anything else with the position of the first byte that is not UTF-8.
 */
export function decode(source: string | Uint8Array, most = mostBytes): Result<string, DecodingProblem> {
  const bytes = source.length;
  if (bytes > most) {
    const values = { megabytes: megabytes(bytes), most: most / 1_000_000 };
    return err({ ...top, code: "file-too-large", values });
  }
  const text = typeof source === "string" ? ok(source) : decodeBytes(source);
  if (!text.ok) return text;
  const value = text.value.replace(/^\uFEFF/, "");
  if (value.trim() === "") return err({ ...top, code: "file-empty", values: {} });
  // NEL (U+0085) and the other control characters are invisible in most editors and forbidden in YAML.
  const control = /(?![\t\n\r])\p{Cc}/u.exec(value);
  if (control) {
    const character = `U+${(control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return err({
      ...positionIn(value, control.index),
      code: "file-control-character",
      values: { character },
    });
  }
  const bad = badCharacter(value);
  if (bad) {
    return err({
      ...positionIn(value, bad.at),
      code: "file-half-character",
      values: { character: bad.character },
    });
  }
  return ok(value);
}

function decodeBytes(bytes: Uint8Array): Result<string, DecodingProblem> {
  const [first, second] = bytes;
  // Decoding as UTF-16 keeps unpaired surrogates, so that a later check can report them.
  if (first === 0xff && second === 0xfe) return ok(utf16(bytes, true));
  if (first === 0xfe && second === 0xff) return ok(utf16(bytes, false));
  // UTF-16 text without a mark has a zero in every other byte; UTF-8 text never starts with one.
  if (first === 0 || second === 0) return err({ ...top, code: "file-encoding", values: {} });
  const text = readUtf8(bytes);
  return text === undefined ? err(firstBadByte(bytes)) : ok(text);
}

/** Returns the code units of a UTF-16 text after its byte order mark. Keeps unpaired surrogates. */
function utf16(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = 10_000;
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2 * units) {
    const count = Math.min(units, (bytes.length - at) >> 1);
    text += String.fromCharCode(
      ...Array.from({ length: count }, (_, i) => view.getUint16(at + 2 * i, isLittle)),
    );
  }
  return text;
}

/** Returns undefined where the decoder throws because bytes are not UTF-8. */
function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const newline = 0x0a;

function firstBadByte(bytes: Uint8Array): DecodingProblem {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(newline, start);
    const end = next < 0 ? bytes.length : next;
    const row = bytes.subarray(start, end);
    if (readUtf8(row) === undefined) {
      const column = Math.max(1, new TextDecoder().decode(row).indexOf("\uFFFD") + 1);
      const before = new TextEncoder().encode(new TextDecoder().decode(row).slice(0, column - 1)).length;
      const byte = (row[before] ?? 0).toString(16).toUpperCase().padStart(2, "0");
      return { line, column, code: "file-bytes", values: { byte: `0x${byte}` } };
    }
    start = end + 1;
  }
  return { ...top, code: "file-bytes", values: { byte: "" } };
}

function positionIn(text: string, offset: number): FilePosition {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
