// Entries of a visit that the palette finds: pages, people, places, activities, days and settings, by their names in
// any language.
import { useNavigate } from "@tanstack/react-router";
import { datesBetween, type Text, type Visit } from "#domain";
import { languageNames, languages, longDate, nameOf, sayShell } from "#text";
import type { Command } from "../shell/command.ts";
import { useOffer } from "../shell/commands.tsx";
import { type PageName, pageGroups, pageNames, pages, pagesOf } from "../shell/pages.ts";
import { themes, useReader } from "../widgets/reader.tsx";

type ShellKey = Parameters<typeof sayShell>[1];

/** Returns a text of the frame in every language. */
const inAll = (...keys: readonly ShellKey[]): string =>
  languages.flatMap((language) => keys.map((key) => sayShell(language, key))).join(" ");
const all = (...texts: readonly (Text | undefined)[]): string =>
  texts.flatMap((text) => Object.values(text ?? {})).join(" ");

/** Offers everything in the open visit to the palette. */
export function useFindable(id: string, visit: Visit | undefined): void {
  const { language, setLanguage, setTheme } = useReader();
  const navigate = useNavigate();
  const open = (name: PageName) => void navigate({ to: pages[name].to, params: { visit: id } });
  const show = (search: { readonly open?: string; readonly day?: string; readonly who?: string }) =>
    void navigate({ to: "/visits/$visit/days", params: { visit: id }, search });
  const groupOf = (name: PageName) =>
    pageGroups.find(({ entries }) => entries.some((entry) => pagesOf(entry).includes(name)));

  const pageCommands = (): Command[] =>
    pageNames.map((name) => {
      const group = groupOf(name);
      return {
        id: `page ${name}`,
        name: sayShell(language, `page.${name}`),
        words: inAll(`page.${name}`, ...(group ? ([`group.${group.name}`] as const) : [])),
        ...(group ? { hint: sayShell(language, `group.${group.name}`) } : {}),
        run: () => open(name),
      };
    });
  const settings = (): Command[] => [
    ...themes.map((theme) => ({
      id: `theme ${theme}`,
      name: sayShell(language, `theme.${theme}`),
      words: inAll(`theme.${theme}`, "theme"),
      hint: sayShell(language, "theme"),
      isFoundOnly: true,
      run: () => setTheme(theme),
    })),
    ...languages.map((one) => ({
      id: `language ${one}`,
      name: languageNames[one],
      words: `${one} ${inAll("language")}`,
      hint: sayShell(language, "language"),
      isFoundOnly: true,
      run: () => setLanguage(one),
    })),
  ];
  const entries = (of: Visit): Command[] => [
    ...of.activities.map((activity) => ({
      id: `activity ${activity.id}`,
      name: nameOf(of, { kind: "activity", id: activity.id }, language),
      words: all(activity.title),
      hint: sayShell(language, "page.activities"),
      isFoundOnly: true,
      run: () => show({ open: activity.id }),
    })),
    ...of.people.map((person) => ({
      id: `person ${person.id}`,
      name: nameOf(of, { kind: "person", id: person.id }, language),
      words: all(person.name, person.role),
      hint: sayShell(language, "page.people"),
      isFoundOnly: true,
      run: () => show({ who: person.id }),
    })),
    ...of.places.map((place) => ({
      id: `place ${place.id}`,
      name: nameOf(of, { kind: "place", id: place.id }, language),
      words: all(place.name, ...place.rooms.map((room) => room.name)),
      hint: sayShell(language, "page.places"),
      isFoundOnly: true,
      run: () => open("places"),
    })),
    ...datesBetween(of.from, of.to).map((date) => ({
      id: `day ${date}`,
      name: longDate(date, language),
      words: `${date} ${languages.map((one) => longDate(date, one)).join(" ")}`,
      hint: sayShell(language, "page.days"),
      isFoundOnly: true,
      run: () => show({ day: date.toString() }),
    })),
  ];
  useOffer("visit", () => [...pageCommands(), ...settings(), ...(visit ? entries(visit) : [])]);
}
