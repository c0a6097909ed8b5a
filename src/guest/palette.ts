// The colours of pages for guests and the public, in both themes. Tests in the browser check their contrast.

/** Declarations for `:root`; they need `color-scheme: light dark`. */
export const palette = `
  --paper: light-dark(#fbfaf8, #14171c); --card: light-dark(#ffffff, #1c2027); --ink: light-dark(#1d2430, #eceef1);
  --soft: light-dark(#565d69, #aab1bc); --line: light-dark(#dedbd4, #333943); --strong: light-dark(#85857f, #7a828b);
  --accent: light-dark(#8b1e2d, #f0a3ac); --on-accent: light-dark(#ffffff, #2b0b10); --focus: light-dark(#1a56b0, #8ab8ff);
  --warn: light-dark(#7a4b00, #f0c477); --warn-soft: light-dark(#fdefd2, #43300d);
  --talk: light-dark(#2d5b9a, #8ab4f0); --sight: light-dark(#2a6b47, #86cfa5); --table: light-dark(#9a5a12, #eab676);
  --way: light-dark(#5b6472, #a7b0bd); --free: light-dark(#7a5a93, #cbb0e3);`;
