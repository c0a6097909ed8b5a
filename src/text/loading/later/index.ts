// English texts that no page of the first script shows: loaded with the first page (see vite.config.ts). Translations
// are loaded whole, so only English is split.
import { addSurfaces } from "../../catalogues.ts";
import { calls } from "../../en/calls.ts";
import { commands } from "../../en/commands.ts";
import { cooperation } from "../../en/cooperation.ts";
import { disruptions } from "../../en/disruptions.ts";
import { editor } from "../../en/editor.ts";
import { evaluation } from "../../en/evaluation.ts";
import { followUp } from "../../en/follow-up.ts";
import { groups } from "../../en/groups.ts";
import { indicators } from "../../en/indicators.ts";
import { insights } from "../../en/insights.ts";
import { moveVisit } from "../../en/move-visit.ts";
import { newsEditor } from "../../en/news-editor.ts";
import { onDay } from "../../en/on-day.ts";
import { overview } from "../../en/overview.ts";
import { places } from "../../en/places.ts";
import { planningReport } from "../../en/planning-report.ts";
import { publishing } from "../../en/publishing.ts";
import { relaxations } from "../../en/relaxations.ts";
import { repair } from "../../en/repair.ts";
import { resources } from "../../en/resources.ts";
import { packSources, ruleSources } from "../../en/rule-sources.ts";
import { sheet } from "../../en/sheet.ts";
import { travel } from "../../en/travel.ts";
import { visitPage } from "../../en/visit-page.ts";

addSurfaces("en", {
  calls,
  commands,
  cooperation,
  disruptions,
  editor,
  evaluation,
  followUp,
  groups,
  indicators,
  insights,
  moveVisit,
  newsEditor,
  onDay,
  overview,
  places,
  packSources,
  planningReport,
  publishing,
  relaxations,
  repair,
  resources,
  ruleSources,
  sheet,
  travel,
  visitPage,
});
