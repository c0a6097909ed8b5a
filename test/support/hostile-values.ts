// Values that often cause failures where JSON is read.
const deep = (depth: number): unknown => {
  let value: unknown = "x";
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
};

/** Values of every kind of JSON. */
export const hostileValues: readonly unknown[] = [
  null,
  true,
  "",
  "\0",
  "a\0b",
  "\ud83d",
  "\udc00x",
  "__proto__",
  "constructor",
  "0001-01-01",
  "9999-12-31",
  "2023-02-30",
  "2023-02-30T25:61Z",
  "-271821-04-20T00:00Z",
  "0000-00-00T00:00",
  "9999-12-31T23:59+14:00",
  "x".repeat(30_000),
  "<script>alert(1)</script>",
  "../../../etc/passwd",
  "%00%zz",
  "\u202e\u0000",
  0,
  -1,
  0.5,
  1e308,
  -1e308,
  2_147_483_648,
  99_999_999_999,
  9_007_199_254_740_992,
  [],
  {},
  [null],
  { constructor: { prototype: 1 } },
  JSON.parse('{"__proto__":{"x":1}}'),
  deep(70),
  deep(400),
];
