// All functions of the texts, without the texts: the importer loads the languages that it needs (`loadLanguage`).

export * from "../../across.ts";
export * from "../../api.ts";
export * from "../../board.ts";
export {
  bodyIn,
  type NameCase,
  placeIn,
  postGender,
  slovenianSubject,
  withArticle,
} from "../../body-names.ts";
export * from "../../calls.ts";
export * from "../../cli.ts";
export * from "../../commands.ts";
export * from "../../cooperation.ts";
export * from "../../dates.ts";
export * from "../../days.ts";
export { sayShifts } from "../../differences.ts";
export { directed, isolated } from "../../direction.ts";
export * from "../../disruptions.ts";
export * from "../../documents.ts";
export * from "../../editor.ts";
export { listedShort, namePart, sayEdits } from "../../edits.ts";
export * from "../../evaluation.ts";
export * from "../../evaluation-form.ts";
export * from "../../files.ts";
export {
  nameOf,
  type StandingLine,
  sayAmount,
  sayChanges,
  sayDemand,
  sayFinding,
  sayLevelAmount,
  sayNoOffer,
  sayObjectiveLevel,
  sayRule,
  sayRuleLevel,
  sayStanding,
  sayUnmet,
  sayUnplaced,
  sayWish,
} from "../../findings.ts";
export * from "../../follow-up.ts";
export * from "../../groups.ts";
export * from "../../guest.ts";
export {
  type Agreement,
  afterA,
  frenchDefinite,
  type Heading,
  headingOf,
  kindHeading,
  quotedIn,
} from "../../headings.ts";
export * from "../../indicators.ts";
export * from "../../insights.ts";
export * from "../../internal-report.ts";
export * from "../../invitations.ts";
export { colon, fromPlaceToPlace, inBrackets, labelled } from "../../labelled.ts";
export * from "../../move-visit.ts";
export { isNationality } from "../../nationality.ts";
export * from "../../news.ts";
export * from "../../news-editor.ts";
export * from "../../on-day.ts";
export * from "../../overview.ts";
export * from "../../pairing.ts";
export { noteText, particularLines } from "../../particulars.ts";
export { perLanguage } from "../../per-language.ts";
export { delegationIn, isPluralTitle, visitedPlace } from "../../place-names.ts";
export * from "../../places.ts";
export * from "../../planning-report.ts";
export * from "../../problems.ts";
export * from "../../publishing.ts";
export * from "../../relaxations.ts";
export * from "../../releases.ts";
export * from "../../reminders.ts";
export * from "../../repair.ts";
export * from "../../resources.ts";
export * from "../../rules.ts";
export * from "../../say.ts";
export * from "../../server-pages.ts";
export * from "../../sheet.ts";
export * from "../../shell.ts";
export * from "../../site.ts";
export * from "../../start.ts";
export { clockTwice, offsetText, type Ranged, timeRange } from "../../time-range.ts";
export { together } from "../../together.ts";
export * from "../../travel.ts";
export * from "../../usage.ts";
export * from "../../visit-page.ts";
export * from "../../zone-names.ts";
