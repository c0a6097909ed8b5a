// The line about interpretation: languages, mode and, for all but the public, who interprets.
import { listed, sayDocument, spokenLanguage } from "#text";
import type { ActivityItem, Agenda } from "./agenda.ts";
import { withMode } from "./lines.ts";
import type { Naming } from "./naming.ts";

/** Returns the line, or undefined if nothing is interpreted. */
export function interpretationLine(
  { index, tongue: { language }, interpreter }: Naming,
  item: ActivityItem,
  audience: Agenda["audience"],
): string | undefined {
  const assigned = item.placement.interpreters;
  const pairs =
    assigned.length > 0 ? assigned.map((a) => a.between) : (item.activity.interpretation?.between ?? []);
  if (pairs.length === 0) return undefined;
  // A dash between Chinese characters looks like the numeral one.
  const dash = language === "zh-Hans" ? "与" : "–";
  const spoken = pairs.map((pair) =>
    pair
      .map((tag) => spokenLanguage(tag, language))
      .sort()
      .join(dash),
  );
  const languages = withMode(listed([...new Set(spoken)], language), item.activity, language);
  if (item.activity.interpretation?.provided) return sayDocument(language, "provided", { languages });
  // A role such as "Interpreter, Chinese and English" only repeats the languages. Only the office uses it
  // to distinguish interpreters.
  const named = assigned.filter(
    (a) => audience === "internal" || index.interpreters.get(a.interpreter)?.name !== undefined,
  );
  if (audience === "public" || named.length === 0)
    return sayDocument(language, "interpretation", { languages });
  const names = listed([...new Set(named.map((a) => interpreter(a.interpreter)))], language);
  return sayDocument(language, "interpreters", { languages, names });
}
