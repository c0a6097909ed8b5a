// Templates of minutes by kind of activity: the items of the agenda with which the minutes begin.
import type { ActivityKind } from "#domain";
import { languageFor, languages, loadLanguage, sayCooperation } from "#text";

export const templates = ["courtesy", "roundtable", "siteVisit", "bilateral"] as const;
export type Template = (typeof templates)[number];

const byKind: Partial<Readonly<Record<ActivityKind, Template>>> = {
  plenary: "roundtable",
  roundtable: "roundtable",
  workshop: "roundtable",
  "site-visit": "siteVisit",
  walk: "siteVisit",
  ceremony: "courtesy",
  reception: "courtesy",
  meal: "courtesy",
};

export const templateFor = (kind: ActivityKind | undefined): Template =>
  (kind && byKind[kind]) ?? "bilateral";

/** Returns the items of a template in those languages of the visit that Entente supports. */
export async function templateItems(
  template: Template,
  wanted: readonly string[],
): Promise<readonly Readonly<Record<string, string>>[]> {
  const spoken = wanted.filter((tag) =>
    languages.some((language) => language.split("-")[0] === tag.split("-")[0]),
  );
  const tags = spoken.length > 0 ? spoken : ["en"];
  await Promise.all(tags.map((tag) => loadLanguage(languageFor(tag))));
  return ([1, 2, 3] as const).map((number) =>
    Object.fromEntries(
      tags.map((tag) => [tag, sayCooperation(languageFor(tag), `template.${template}.${number}`)]),
    ),
  );
}
