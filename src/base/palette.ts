// The palette: every colour of the application, of pages for guests and the public, of documents and of pictures. Tests
// check the contrast of its pairs, and that no other file states a colour. Black and white may be stated anywhere: as
// paper and ink of a printer, behind codes that cameras read, and as shadows.

/** One colour on a light and on a dark background, as #rrggbb. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

const colour = (light: string, dark: string): Colour => ({ light, dark });

const common = {
  paper: colour("#faf9f6", "#14171a"),
  surface: colour("#ffffff", "#1c2024"),
  raised: colour("#ffffff", "#23282d"),
  sunken: colour("#efece6", "#101315"),
  ink: colour("#1f2329", "#eceae5"),
  soft: colour("#575d66", "#aab0b8"),
  line: colour("#dcd7cd", "#343a41"),
  "line-strong": colour("#85857f", "#7a828b"),
  accent: colour("#7a1f2b", "#eea0a9"),
  "on-accent": colour("#ffffff", "#2b0b10"),
  "accent-soft": colour("#f6e6e6", "#402226"),
  focus: colour("#1a56b0", "#8ab8ff"),
  good: colour("#1e6a45", "#7fcfa3"),
  "good-soft": colour("#ddf2e5", "#183a29"),
  warn: colour("#855300", "#e9b864"),
  "warn-soft": colour("#fdefd2", "#43300d"),
  bad: colour("#a81e24", "#ff9d97"),
  "bad-soft": colour("#fde4e2", "#4d1f1e"),
  side: colour("#f2efe9", "#101315"),
  bar: colour("#00829d", "#3eafc7"),
  night: colour("#ebe7df", "#181b1f"),
  land: colour("#f6f3ec", "#1f2428"),
  water: colour("#cfe0ea", "#14242f"),

  // Families of activities, as pages for guests and the planning report show them, and the backgrounds of their bars.
  talk: colour("#2d5b9a", "#8ab4f0"),
  "talk-soft": colour("#cfe0f5", "#234a72"),
  sight: colour("#2a6b47", "#86cfa5"),
  table: colour("#9a5a12", "#eab676"),
  "table-soft": colour("#f8e2bd", "#6b4d17"),
  way: colour("#5b6472", "#a7b0bd"),
  "way-soft": colour("#aab4bf", "#5d6975"),
  free: colour("#7a5a93", "#cbb0e3"),
  "free-soft": colour("#e6dcf0", "#4c3960"),
};

const flight = colour("#eff5f8", "#27353c");
const flightEdge = colour("#52788a", "#82a4b5");
const flightInk = colour("#22333b", "#e8f0f4");

/** A kind of activity: its background, its edge and the colour of text on it. */
const kinds = {
  "kind-plenary": colour("#eef4ff", "#26324e"),
  "kind-plenary-edge": colour("#4f6eb7", "#7e9de0"),
  "kind-plenary-ink": colour("#202f50", "#e6efff"),
  "kind-roundtable": colour("#f4f2ff", "#322e4c"),
  "kind-roundtable-edge": colour("#7164b2", "#9d93db"),
  "kind-roundtable-ink": colour("#302a4e", "#eeecfe"),
  "kind-workshop": colour("#f9f1fb", "#3e2a42"),
  "kind-workshop-edge": colour("#8e5b99", "#ba8bc4"),
  "kind-workshop-ink": colour("#3d2643", "#f6eaf8"),
  "kind-meeting": colour("#ebf5ff", "#1a354c"),
  "kind-meeting-edge": colour("#2777b2", "#63a5db"),
  "kind-meeting-ink": colour("#0f334e", "#e1f1fe"),
  "kind-bilateral": colour("#e8f7fb", "#073943"),
  "kind-bilateral-edge": colour("#00829d", "#3eafc7"),
  "kind-bilateral-ink": colour("#003844", "#ddf3f9"),
  "kind-site-visit": colour("#eaf8f0", "#143c29"),
  "kind-site-visit-edge": colour("#008757", "#57b486"),
  "kind-site-visit-ink": colour("#033a24", "#e0f4e8"),
  "kind-walk": colour("#f0f7eb", "#2a381a"),
  "kind-walk-edge": colour("#5a7f2c", "#89ac64"),
  "kind-walk-ink": colour("#253611", "#e9f2e1"),
  "kind-ceremony": colour("#feeff6", "#472737"),
  "kind-ceremony-edge": colour("#a4527b", "#d083a8"),
  "kind-ceremony-ink": colour("#472235", "#fce8f1"),
  "kind-press": colour("#ffefef", "#4d2526"),
  "kind-press-edge": colour("#b34b50", "#df7e7f"),
  "kind-press-ink": colour("#4f1f21", "#ffe8e7"),
  "kind-reception": colour("#fff1e8", "#4a2a12"),
  "kind-reception-edge": colour("#ac5701", "#d78951"),
  "kind-reception-ink": colour("#4b2504", "#feeadd"),
  "kind-meal": colour("#fdf2e6", "#442e09"),
  "kind-meal-edge": colour("#9f6300", "#ca933e"),
  "kind-meal-ink": colour("#452a00", "#faecda"),
  "kind-briefing": colour("#e9f8f7", "#113a3a"),
  "kind-briefing-edge": colour("#008384", "#50b0b0"),
  "kind-briefing-ink": colour("#003939", "#dff3f3"),
  "kind-transfer": colour("#f2f4f6", "#2f3337"),
  "kind-transfer-edge": colour("#69737d", "#96a0a9"),
  "kind-transfer-ink": colour("#2c3136", "#eceff1"),
  "kind-flight": flight,
  "kind-flight-edge": flightEdge,
  "kind-flight-ink": flightInk,
  "kind-free-time": colour("#f4f5eb", "#34351e"),
  "kind-free-time-edge": colour("#757637", "#a1a36c"),
  "kind-free-time-ink": colour("#323216", "#eff0e3"),
  "kind-arrival": flight,
  "kind-arrival-edge": flightEdge,
  "kind-arrival-ink": flightInk,
  "kind-departure": flight,
  "kind-departure-edge": flightEdge,
  "kind-departure-ink": flightInk,
};

export const palette = { ...common, ...kinds };

export type ColourName = keyof typeof palette;

/** The colours of all pages without those of single kinds of activities. */
export const commonColours = Object.keys(common) as readonly (keyof typeof common)[];

const all = Object.keys(palette) as readonly ColourName[];

/** Returns CSS declarations of colours that follow `color-scheme`. */
export const colourTokens = (names: readonly ColourName[] = all): string =>
  names.map((name) => `--${name}: light-dark(${palette[name].light}, ${palette[name].dark});`).join(" ");

/** Returns CSS declarations of colours in one theme, for files that old browsers open, too. */
export const tokensOf = (theme: keyof Colour, names: readonly ColourName[]): string =>
  names.map((name) => `--${name}:${palette[name][theme]}`).join(";");
