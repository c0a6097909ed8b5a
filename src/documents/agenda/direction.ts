// The direction of a text inside another one: right-to-left names must not reorder the text around them.

/** Marks by which a text could turn what follows it; our own are set around the whole of it. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}]/u;

/** A text for use in a sentence: between isolates where it runs from right to left. */
export function isolated(text: string): string {
  const plain = text.replace(controls, "");
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}
