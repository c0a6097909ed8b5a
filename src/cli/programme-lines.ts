// A programme on the terminal: day by day, then what is not placed and why, then its quality.
import {
  type AgendaDay,
  type AgendaItem,
  agendaOf,
  timeRange,
  type Wording,
  withUntimed,
  wordingOf,
} from "#documents";
import {
  fairnessOf,
  headsAt,
  objectiveLevels,
  type Programme,
  qualityOf,
  ridersOf,
  type Site,
  textIn,
  type Visit,
} from "#domain";
import {
  duration,
  type Language,
  labelled,
  longDate,
  nameOf,
  sayAmount,
  sayCli,
  sayFinding,
  sayLevelAmount,
  sayObjectiveLevel,
  sayUnplaced,
  together,
} from "#text";
import { standingLine } from "./standing-line.ts";
import type { Terminal } from "./terminal.ts";

type Colours = Terminal["colours"];

/** Returns the lines of a programme for a reader of `language`. */
export function programmeLines(
  visit: Visit,
  programme: Programme,
  language: Language,
  colours: Colours,
): string[] {
  const agenda = agendaOf(visit, programme, { kind: "everybody" }, "internal");
  const wording = wordingOf(visit, { tag: language, language });
  return [
    "",
    colours.bold(textIn(visit.title, language, visit.languages)),
    ...agenda.days
      .map((day) => ({ day, entries: withUntimed(visit, day, day.items, "personal") }))
      .filter(({ entries }) => entries.length > 0)
      .flatMap(({ day, entries }) => [
        ...dayHead(visit, day, language, colours),
        ...entries.map((entry) =>
          entry.kind === "untimed" || entry.kind === "night"
            ? untimedLine(wording, entry)
            : itemLine(visit, programme.placements, entry, language, colours),
        ),
      ]),
    ...paragraph(unplacedLines(visit, programme, language, colours)),
    ...paragraph(findingLines(visit, programme, language, colours)),
    ...qualityLines(visit, programme, language, colours),
  ];
}

const paragraph = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", ...lines]);

function dayHead(visit: Visit, day: AgendaDay, language: Language, colours: Colours): string[] {
  const legs = day.legs.map((leg) => textIn(leg.title, language, visit.languages)).join(" → ");
  return ["", colours.bold(colours.cyan(`${longDate(day.date, language)}  ${legs}`))];
}

/** A line without a time begins where the titles of the others begin. */
const untimedLine = (wording: Wording, entry: Parameters<Wording["untimed"]>[0]): string =>
  `  ${" ".repeat("00:00–00:00".length)}  ${wording.untimed(entry)}`;

function itemLine(
  visit: Visit,
  placements: Programme["placements"],
  item: AgendaItem,
  language: Language,
  colours: Colours,
): string {
  const time = timeRange(item);
  const site = (value: Site | undefined) =>
    value ? textIn((value.room ?? value.place).name, language, visit.languages) : "";
  switch (item.kind) {
    case "activity": {
      const place = site(item.site);
      const who = sayCli(language, "programme.people", {
        count: headsAt(visit, item.activity, item.placement.attendees),
      });
      const pinned = item.placement.pinned ? " ⚑" : "";
      return `  ${time}  ${textIn(item.activity.title, language, visit.languages)}${pinned}${colours.dim(`${place ? `, ${place}` : ""} · ${who}`)}`;
    }
    case "transfer": {
      const mode = sayCli(language, `mode.${item.transfer.mode}`);
      const who = sayCli(language, "programme.people", { count: ridersOf(visit, item.transfer, placements) });
      return colours.dim(
        `  ${time}  ${labelled(language, mode, `${site(item.from)} → ${site(item.to)}`)}, ${duration(item.end - item.start, language)} · ${who}`,
      );
    }
    case "free":
      return colours.dim(`  ${time}  –`);
  }
}

function unplacedLines(visit: Visit, programme: Programme, language: Language, colours: Colours): string[] {
  return programme.unplaced.flatMap((unplaced) => {
    const { reason, demands } = sayUnplaced(language, unplaced, visit);
    return [colours.yellow(reason), ...demands.map((demand) => `  – ${demand}`)];
  });
}

function findingLines(visit: Visit, programme: Programme, language: Language, colours: Colours): string[] {
  return together(programme.findings.filter(({ rule }) => rule !== "activity-missing")).map((finding) =>
    colours[finding.level === "block" ? "red" : "yellow"](sayFinding(language, finding, visit)),
  );
}

function qualityLines(visit: Visit, programme: Programme, language: Language, colours: Colours): string[] {
  const levels = objectiveLevels.map((level) =>
    labelled(
      language,
      sayObjectiveLevel(language, level),
      sayLevelAmount(language, level, programme.objective[level]),
    ),
  );
  return [
    "",
    sayCli(language, "programme.placed", {
      placed: programme.placements.length,
      activities: visit.activities.length,
    }),
    standingLine(visit, programme, language, colours),
    ...wishLines(visit, programme, language),
    colours.dim(levels.join(" · ")),
    colours.dim(qualityLine(programme, language)),
    colours.dim(
      sayCli(language, "programme.made", {
        seed: programme.seed,
        iterations: programme.iterations,
        hash: programme.visitHash,
      }),
    ),
  ];
}

/** Up to this distance from the lowest possible value, in percent, a programme is called nearly the best. */
const nearlyBest = 10;

/** Returns how near a programme is to the optimum, as far as this is proven. */
export function qualityLine(
  { objective, bounds }: Pick<Programme, "objective" | "bounds">,
  language: Language,
): string {
  const quality = qualityOf(objective, bounds);
  if (quality.kind === "optimal") return sayCli(language, "programme.proven");
  const level = sayObjectiveLevel(language, quality.level);
  if (quality.kind === "within") {
    const { percent } = quality;
    return sayCli(language, percent <= nearlyBest ? "quality.within" : "quality.far", { level, percent });
  }
  const isFirst = objectiveLevels.indexOf(quality.level) <= 1;
  return sayCli(language, isFirst ? "quality.first" : "quality.open", { level });
}

/** Returns wishes met per party and their share by weight, in protocol order. */
function wishLines(visit: Visit, programme: Programme, language: Language): string[] {
  const parties = fairnessOf(visit, programme.wishes).map(({ party, wishes, met, share }) =>
    sayCli(language, "programme.party", {
      party: nameOf(visit, { kind: "party", id: party }, language),
      met,
      wishes,
      percent: sayAmount(language, Math.round(share * 1000) / 10),
    }),
  );
  return parties.length === 0 ? [] : [sayCli(language, "programme.wishes", { parties: parties.join(", ") })];
}
