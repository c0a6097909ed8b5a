// A short fingerprint of a value, to tell whether two inputs are the same. Not for secrets.

/**
 * Returns two 32-bit FNV-1a hashes (Fowler, Noll, Vo 1991) of a text, the second salted with the position, as
 * 16 hexadecimal digits.
 */
export function fingerprint(text: string): string {
  // Two 32-bit hashes with different offsets: Math.imul keeps this fast without BigInt.
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, "0");
  return hex(a) + hex(b);
}
