// How a visit sets rules: what would apply without its own setting, and the edits that change it.
import { type Edit, type RuleLevel, type RuleSetting, ruleLevels, type Visit } from "#domain";
import { catalogue, packs, type RuleCard } from "#rules";
import { duration, type Language } from "#text";
import { minutesIn } from "../widgets/duration.ts";

/** What applies for a rule if the visit itself does not set it: the catalogue, changed by its packs. */
export interface Usual {
  readonly level: RuleLevel;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The packs that set the rule. */
  readonly packs: readonly { readonly id: string; readonly date: string }[];
}

export function usualOf(visit: Visit, rule: RuleCard): Usual {
  const bare = rule.parameters.safeParse({});
  let level = rule.level;
  let parameters: Record<string, unknown> = bare.success && isMap(bare.data) ? { ...bare.data } : {};
  const saying = packs.filter(
    (pack) => visit.packs.includes(pack.id) && pack.settings.some((one) => one.rule === rule.id),
  );
  for (const pack of saying) {
    for (const setting of pack.settings) {
      if (setting.rule !== rule.id) continue;
      level = setting.level ?? level;
      parameters = { ...parameters, ...setting.parameters };
    }
  }
  return { level, parameters, packs: saying };
}

/** Returns a number that a rule sets for a visit; undefined if the rule is off or sets no such number. */
export function figureOf(visit: Visit, id: string, parameter: string): number | undefined {
  const rule = catalogue.find((card) => card.id === id);
  if (!rule) return undefined;
  const own = visit.rules.find((setting) => setting.rule === id);
  const usual = usualOf(visit, rule);
  const value = own?.parameters?.[parameter] ?? usual.parameters[parameter];
  return (own?.level ?? usual.level) === "off" || typeof value !== "number" ? undefined : value;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Returns the edits that change a rule's own setting. An empty setting is removed. */
export function settingEdits(own: RuleSetting | undefined, next: RuleSetting): Edit[] {
  const path = ["visit", "rules", next.rule];
  const isEmpty = next.level === undefined && Object.keys(next.parameters ?? {}).length === 0;
  if (isEmpty) return own ? [{ kind: "remove", path }] : [];
  const value = {
    rule: next.rule,
    ...(next.level ? { level: next.level } : {}),
    ...(Object.keys(next.parameters ?? {}).length > 0 ? { parameters: next.parameters } : {}),
    ...(next.source ? { source: next.source } : {}),
    ...(next.note ? { note: next.note } : {}),
  };
  return own
    ? [{ kind: "set", path, value }]
    : [{ kind: "add", path: ["visit", "rules"], item: value, before: null }];
}

export const levelOf = (text: string): RuleLevel | undefined => ruleLevels.find((level) => level === text);

/** How a parameter is written in a field. */
export type Form = "number" | "length" | "time" | "table" | "choice";

const times = new Set([
  "lunch.from",
  "lunch.to",
  "day-hours.earliest",
  "day-hours.latest",
  "day-hours.eveningLatest",
]);

/** Lengths of time in minutes. */
const lengths = new Set([
  "lunch.minutes",
  "lunch.mealMinutes",
  "lunch.ownBreakMinutes",
  "daily-load.minutes",
  "night-rest.minutes",
  "flight-rest.longMinutes",
  "flight-rest.restMinutes",
  "travel-buffer.minutes",
  "interpreter-pause.runMinutes",
  "interpreter-pause.pauseMinutes",
  "interpreter-day.minutes",
  "interpreter-early.minutes",
  "idle-time.breath",
  "even-breaks.breath",
]);

export function formOf(rule: string, name: string, value: unknown): Form {
  if (Array.isArray(value)) return "table";
  if (times.has(`${rule}.${name}`)) return "time";
  if (lengths.has(`${rule}.${name}`)) return "length";
  return typeof value === "string" ? "choice" : "number";
}

/** Returns a parameter as its field shows it: `12:30`, `1 h 30 min`, `40 → 1, 240 → 2`, `15`. */
export function written(form: Form, value: unknown, language: Language): string {
  if (form === "length" && typeof value === "number") return duration(value, language);
  if (form === "table" && Array.isArray(value))
    return value.map((row) => (Array.isArray(row) ? row.join(" → ") : String(row))).join(", ");
  if (form === "time" && typeof value === "number")
    return [Math.floor(value / 60), value % 60].map((part) => String(part).padStart(2, "0")).join(":");
  // A share such as two thirds has infinitely many digits.
  return typeof value === "number" ? String(Math.round(value * 1000) / 1000) : String(value);
}

/** Reads typed text in the form of the rule. Returns unreadable input unchanged, so that the schema refuses it. */
export function readAs(form: Form, text: string): unknown {
  const typed = text.trim();
  if (form === "time") {
    const match = /^(\d{1,2})[:.](\d{2})$/.exec(typed);
    return match ? Number(match[1]) * 60 + Number(match[2]) : typed;
  }
  if (form === "length" && typed !== "") {
    const minutes = minutesIn(typed);
    return Number.isNaN(minutes) ? typed : minutes;
  }
  if (form === "table")
    return typed
      .split(/[,;]/)
      .map((row) => (row.match(/\d+/g) ?? []).map(Number))
      .filter((row) => row.length > 0);
  return form === "number" && typed !== "" && Number.isFinite(Number(typed)) ? Number(typed) : typed;
}
