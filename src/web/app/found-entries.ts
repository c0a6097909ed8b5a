// What the palette finds besides the commands of a page: pages, people, places, activities, days, documents, actions
// and settings, by their names in any language. Loaded with the palette.
import { datesBetween, type Subject, type Text, type Visit } from "#domain";
import {
  type Language,
  languageNames,
  languages,
  longDate,
  nameOf,
  sayAcross,
  sayCommand,
  sayFiles,
  sayShell,
  sayStart,
  shortDate,
} from "#text";
import { fileAddress } from "../documents/document-queries.ts";
import type { Command } from "../shell/command.ts";
import { type PageName, pageGroups, pageNames, pagesOf } from "../shell/pages.ts";
import { languageName } from "../visit/languages.ts";
import { type Theme, themes } from "../widgets/reader.tsx";

type CommandKey = Parameters<typeof sayCommand>[1];

/** Returns what `say` gives in each language, each text once. */
const inAll = (say: (language: Language) => string): readonly string[] => [...new Set(languages.map(say))];
const textsOf = (...texts: readonly (Text | undefined)[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => Object.values(text ?? {}))),
];
/** Returns the further words of a page or an action in each language. */
const also = (key: CommandKey) => inAll((one) => sayCommand(one, key));

interface General {
  readonly language: Language;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  /** Opens a page outside a visit. */
  go(to: "/" | "/new" | "/partnerships" | "/calls" | "/directory" | "/search" | "/indicators"): void;
  showHelp(): void;
}

/** Returns the entries of every page: settings, help, printing, and the pages across visits. */
export function generalEntries({
  language,
  setLanguage,
  setTheme,
  go,
  showHelp,
}: General): readonly Command[] {
  const across = (["partnerships", "calls", "directory", "search"] as const).map(
    (page): Command => ({
      id: `across ${page}`,
      name: sayAcross(language, page),
      words: inAll((one) => sayAcross(one, page)),
      hint: sayAcross(language, "group"),
      isFoundOnly: true,
      run: () => go(`/${page}`),
    }),
  );
  const action = (
    id: string,
    say: (one: Language) => string,
    words: CommandKey,
    run: () => void,
  ): Command => ({
    id,
    name: say(language),
    words: [...inAll(say), ...also(words)],
    hint: sayCommand(language, "action"),
    isFoundOnly: true,
    run,
  });
  return [
    action(
      "new",
      (one) => sayStart(one, "new.title"),
      "also.new",
      () => go("/new"),
    ),
    action(
      "visits",
      (one) => sayShell(one, "allVisits"),
      "also.visits",
      () => go("/"),
    ),
    ...across,
    action("print", (one) => sayCommand(one, "do.print"), "also.print", printSoon),
    action("help", (one) => sayShell(one, "help"), "also.help", showHelp),
    ...themes.map((theme) => ({
      id: `theme ${theme}`,
      name: sayShell(language, `theme.${theme}`),
      words: [
        ...inAll((one) => `${sayShell(one, `theme.${theme}`)} ${sayShell(one, "theme")}`),
        ...also("also.theme"),
      ],
      hint: sayShell(language, "theme"),
      isFoundOnly: true,
      run: () => setTheme(theme),
    })),
    ...languages.map((tag) => ({
      id: `language ${tag}`,
      name: languageNames[tag],
      words: [
        tag,
        ...inAll((one) => `${languageName(tag, one)} ${sayShell(one, "language")}`),
        ...also("also.language"),
      ],
      hint: sayShell(language, "language"),
      isFoundOnly: true,
      run: () => setLanguage(tag),
    })),
  ];
}

/** Prints once the palette has left the page. */
const printSoon = (): void => void requestAnimationFrame(() => requestAnimationFrame(() => print()));

interface OfVisit {
  readonly id: string;
  readonly visit: Visit | undefined;
  /** Whether there is a programme that can be printed. */
  readonly isPlanned: boolean;
  readonly language: Language;
  readonly today: Temporal.PlainDate;
  open(page: PageName, search?: Readonly<Record<string, string | boolean>>): void;
  undo(): void;
  redo(): void;
}

/** Returns the entries of a visit: actions and pages first, then what the visit contains. */
export function visitEntries(of: OfVisit): readonly Command[] {
  return [...actionEntries(of), ...pageEntries(of), ...(of.visit ? contents(of, of.visit) : [])];
}

function pageEntries({ language, open }: OfVisit): readonly Command[] {
  return pageNames.map((page) => {
    const group = pageGroups.find(({ entries }) => entries.some((entry) => pagesOf(entry).includes(page)));
    const groupIn = (one: Language) => (group ? sayShell(one, `group.${group.name}`) : "");
    return {
      id: `page ${page}`,
      name: sayShell(language, `page.${page}`),
      words: [...inAll((one) => `${sayShell(one, `page.${page}`)} ${groupIn(one)}`), ...also(`also.${page}`)],
      ...(group ? { hint: groupIn(language) } : {}),
      run: () => open(page),
    };
  });
}

/** Actions that every page of the visit offers. */
function actionEntries({ language, open, undo, redo }: OfVisit): readonly Command[] {
  const action = (
    id: "plan" | "paste" | "add" | "disruption" | "release" | "links",
    run: () => void,
  ): Command => ({
    id: `do ${id}`,
    name: sayCommand(language, `do.${id}`),
    words: [...inAll((one) => sayCommand(one, `do.${id}`)), ...also(`also.${id}`)],
    hint: sayCommand(language, "action"),
    run,
  });
  const step = (id: "undo" | "redo", run: () => void): Command => ({
    id,
    name: sayShell(language, id),
    words: [...inAll((one) => sayShell(one, id)), ...also(`also.${id}`)],
    hint: sayCommand(language, "action"),
    isFoundOnly: true,
    run,
  });
  return [
    step("undo", undo),
    step("redo", redo),
    action("plan", () => open("days", { plan: true })),
    action("paste", () => open("document", { paste: true })),
    action("add", () => open("activities", { add: true })),
    action("disruption", () => open("disruptions")),
    action("release", () => open("releases")),
    action("links", () => open("access")),
  ];
}

function contents(of: OfVisit, visit: Visit): readonly Command[] {
  const { language, open } = of;
  const entry = (
    subject: Subject & { readonly kind: "activity" | "person" | "place" | "party" | "organisation" },
    page: PageName,
    words: readonly string[],
    run: () => void,
  ): Command => ({
    id: `${subject.kind} ${subject.id}`,
    name: nameOf(visit, subject, language),
    words: [...new Set([...inAll((one) => nameOf(visit, subject, one)), ...words])],
    hint: sayShell(language, `page.${page}`),
    isFoundOnly: true,
    run,
  });
  const parties = visit.delegations.flatMap((delegation) => delegation.parties);
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  return [
    ...visit.activities.map(({ id, title }) =>
      entry({ kind: "activity", id }, "activities", textsOf(title), () => open("days", { open: id })),
    ),
    ...visit.people.map(({ id, name, role, party }) => {
      const words = inAll((one) => {
        const read = (text: Text | undefined) => text?.[one] ?? text?.en ?? "";
        return `${read(role)} ${read(partyOf.get(party)?.title)}`;
      });
      return entry({ kind: "person", id }, "people", [...textsOf(name, role), ...words], () =>
        open("days", { who: id }),
      );
    }),
    ...parties.map(({ id, title }) =>
      entry({ kind: "party", id }, "people", textsOf(title), () => open("days", { who: id })),
    ),
    ...visit.places.map(({ id, name, rooms }) =>
      entry({ kind: "place", id }, "places", textsOf(name, ...rooms.map((room) => room.name)), () =>
        open("places", { open: id }),
      ),
    ),
    ...visit.organisations.map(({ id, name }) =>
      entry({ kind: "organisation", id }, "organisations", textsOf(name), () =>
        open("organisations", { open: id }),
      ),
    ),
    ...dayEntries(of, visit),
    ...(of.isPlanned ? downloads(of, visit) : []),
  ];
}

function dayEntries({ language, today, open }: OfVisit, visit: Visit): readonly Command[] {
  return datesBetween(visit.from, visit.to).map((date, i) => {
    const away = today.until(date).days;
    const relative = (one: Language) =>
      Math.abs(away) > 1 ? "" : new Intl.RelativeTimeFormat(one, { numeric: "auto" }).format(away, "day");
    return {
      id: `day ${date}`,
      name: longDate(date, language),
      words: [
        date.toString(),
        `${date.day}.${date.month}.${date.year}`,
        ...inAll((one) => longDate(date, one)),
        ...inAll((one) => shortDate(date, one)),
        ...inAll((one) => sayCommand(one, "day", { number: i + 1 })),
        ...inAll(relative),
      ],
      hint: sayShell(language, "page.days"),
      isFoundOnly: true,
      run: () => open("days", { day: date.toString() }),
    };
  });
}

/** The booklet, the booklet for the office, and the personal programme of each person. */
function downloads({ id, language }: OfVisit, visit: Visit): readonly Command[] {
  const choice = { release: undefined, language: undefined };
  const download = (path: string, what: (one: Language) => string): Command => {
    const say = (one: Language) => sayCommand(one, "do.download", { what: what(one) });
    return {
      id: `download ${path}`,
      name: say(language),
      words: inAll((one) => `${say(one)} PDF`),
      hint: "PDF",
      isFoundOnly: true,
      run: () => location.assign(fileAddress(id, path, choice)),
    };
  };
  return [
    download("programme.pdf", (one) => sayFiles(one, "booklet")),
    download("office.pdf", (one) => sayFiles(one, "office")),
    ...visit.people.map((person) =>
      download(
        `people/${person.id}.pdf`,
        (one) => `${sayFiles(one, "personal")} · ${nameOf(visit, { kind: "person", id: person.id }, one)}`,
      ),
    ),
  ];
}
