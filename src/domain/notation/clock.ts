// Reads times of day as people type them: 10.00, 9h30, 8.30 pm, 9 Uhr 30, 17 heures, 下午3点, midnight.

/** A time of day in minutes after midnight; 1440 is the midnight at the end of the day. */
export interface FoundClock {
  readonly minutes: number;
  /** The number of characters that it occupies. */
  readonly length: number;
  /** Written without minutes or any other mark: `16` may just as well be a number of people. */
  readonly bare: boolean;
  /** `a` or `p` if the text states which half of the day. */
  readonly half: "a" | "p" | undefined;
}

const half = String.raw`(?:\s*(?<half>[ap])\.?\s?m\b\.?)`;
const unit = String.raw`(?:\s?(?:Uhr|uhr|h|hrs?|hours|o'clock|uur|ur[aei]?|godz\.?|heures?(?!\s+d[e’'])|horas?(?!\s+de))(?![\p{L}])\.?)`;

/** The forms; the longest match counts. Each ends where no further digit or letter belongs to it. */
const forms: readonly RegExp[] = [
  /(?:12(?:[:.]00)?\s+)?(?:(?<midnight>midnight|Mitternacht|minuit|medianoche|mezzanotte|polnoči?|północ|午夜)|(?<noon>noon|midday|Mittag(?![\p{L}])|midi(?![\p{L}])|mediod[ií]a|mezzogiorno|poldne|południe|正午))(?![\p{L}])/iuy,
  /(?<part>凌晨|早上|上午|中午|下午|晚上|晚)?\s*(?<h>\d{1,2})(?:[:：](?<m>\d{2})|[点點时時](?:(?<half30>半)|(?<m2>\d{1,2})分?)?)(?!\d)/uy,
  /(?<part>凌晨|早上|上午|中午|下午|晚上|晚)\s*(?<han>[一二三四五六七八九十两]{1,3})[点點时時](?:(?<half30>半)|(?<hanM>[一二三四五六七八九十]{1,3})分?|(?<m2>\d{1,2})分?)?/uy,
  /(?<h>\d{1,2})\s?(?:Uhr|uhr|heures?|h|H|u)\s?(?<m>[0-5]\d)(?:\s?(?:Uhr|min\.?))?(?![\d\p{L}])/uy,
  new RegExp(
    String.raw`(?<h>\d{1,2})\s?[:.]\s?(?<m>[0-5]\d)(?::[0-5]\d)?(?!\d|[.:]\d)(?:${half}|${unit})?`,
    "iuy",
  ),
  new RegExp(String.raw`(?<h>\d{1,2})(?:${half}|${unit}|\.\s?(?:ur[aei]|Uhr)(?![\p{L}]))`, "iuy"),
  new RegExp(String.raw`(?<h>[01]\d|2[0-4])(?<m>[0-5]\d)(?!\d|[.:]\d)${unit}?`, "uy"),
  /(?<bare>\d{1,2})(?![\d\p{L}]|[.:]\d)/uy,
];

const afternoon: ReadonlySet<string> = new Set(["下午", "晚上", "晚"]);

/** Returns the time of day that starts exactly at a position of a text; undefined if there is none. */
export function clockAt(text: string, at: number): FoundClock | undefined {
  let longest: FoundClock | undefined;
  for (const form of forms) {
    form.lastIndex = at;
    const match = form.exec(text);
    const minutes = match?.groups && minutesOf(match.groups);
    const length = match?.[0].trimEnd().length ?? 0;
    if (!match || minutes === undefined || length <= (longest?.length ?? 0)) continue;
    const said = afternoon.has(match.groups?.part ?? "") ? "p" : match.groups?.half?.toLowerCase();
    const bare = match.groups?.bare !== undefined;
    longest = { minutes, length, bare, half: said === "a" || said === "p" ? said : undefined };
  }
  return longest;
}

type Groups = Readonly<Record<string, string | undefined>>;

function minutesOf(groups: Groups): number | undefined {
  if (groups.midnight !== undefined) return 1440;
  if (groups.noon !== undefined) return 720;
  const hour = groups.han === undefined ? Number(groups.h ?? groups.bare) : hanNumber(groups.han);
  const written = groups.hanM === undefined ? Number(groups.m ?? groups.m2 ?? 0) : hanNumber(groups.hanM);
  const minute = groups.half30 === undefined ? written : 30;
  const said = groups.half?.toLowerCase();
  if (said !== undefined && (hour < 1 || hour > 12)) return undefined;
  const isLater = said === "p" || (afternoon.has(groups.part ?? "") && hour < 12);
  const full = said === undefined ? hour + (isLater ? 12 : 0) : (hour % 12) + (isLater ? 12 : 0);
  const minutes = full * 60 + minute;
  return minute < 60 && minutes <= 1440 ? minutes : undefined;
}

const hanDigits = "〇一二三四五六七八九";

/** Reads a number below a hundred in Chinese: 十, 十二, 三十, 两. */
function hanNumber(text: string): number {
  const digit = (one: string): number => Math.max(0, hanDigits.indexOf(one.replace("两", "二")));
  const [tens, units] = text.includes("十") ? text.split("十", 2) : ["〇", text];
  return (tens === "" ? 1 : digit(tens ?? "")) * 10 + digit(units ?? "");
}

/** Reads a whole text as a time of day; undefined if it is anything else. */
export function readClock(text: string): number | undefined {
  const trimmed = text.trim();
  const found = clockAt(trimmed, 0);
  return found && !found.bare && found.length === trimmed.length ? found.minutes : undefined;
}

/** Writes minutes after midnight in the form of our files: `09:30`. */
export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
