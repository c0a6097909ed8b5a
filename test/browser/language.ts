// Reads every text of a page, and finds texts that are not in the reader's language.
import type { Page } from "playwright";
import { parse } from "yaml";
import type { Language } from "#text";
import * as catalogue from "#text";
import { catalogueOf } from "#text";

/** Returns every text of a page that a person reads or hears: visible text, names for screen readers, hints. */
export const shownText = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent.closest("script, style, textarea, kbd") || !parent.checkVisibility()) continue;
      // A text marked as being in another language is allowed.
      const named = parent.closest("[lang]");
      if (named !== document.documentElement && named.lang !== document.documentElement.lang) continue;
      texts.push(node.data);
    }
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      for (const element of document.querySelectorAll("[" + name + "]"))
        if (element.checkVisibility()) texts.push(element.getAttribute(name));
    return texts.map((text) => text.replace(/\\s+/g, " ").trim()).filter(Boolean);
  })()`) as Promise<string[]>;

/** All messages that the browser can show. */
const surfaces = Object.values(catalogue).flatMap((voice) =>
  typeof voice === "function" && "surface" in voice ? [voice.surface] : [],
);
type Messages = Readonly<Record<string, string>>;
const messages = surfaces.map(
  (surface) =>
    (language: Language): Messages =>
      catalogueOf(language)[surface],
);
const keys: ReadonlySet<string> = new Set(
  messages.flatMap((one) => Object.keys(one("en")).filter((key) => key.includes("."))),
);

/** Returns the longest literal part of a message, between its arguments. */
const literal = (message: string): string =>
  message
    .split(/\{(?:[^{}]|\{[^{}]*\})*\}/)
    .map((piece) => piece.trim())
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");

/** Returns phrases of at least two words of one language that mean something else, or nothing, in another. */
const sentences = (of: Language, reader: Language): readonly string[] =>
  messages.flatMap((one) =>
    Object.entries(one(of))
      .filter(([key, message]) => message !== one(reader)[key])
      .map(([, message]) => literal(message))
      .filter((piece) => (of === "zh-Hans" ? piece.length >= 4 : /\p{L}{2,} \p{L}{2,}/u.test(piece))),
  );

/** The phrases of all other languages, by the reader's language. They are the same for every page. */
const strange = new Map<Language, ReadonlySet<string>>();

function strangeTo(reader: Language): ReadonlySet<string> {
  const known = strange.get(reader);
  if (known) return known;
  const others = catalogue.languages.filter((other) => other !== reader);
  const found = new Set(others.flatMap((other) => sentences(other, reader)));
  strange.set(reader, found);
  return found;
}

/** Returns all texts in a visit file, the longest first. */
const textsOf = (value: unknown): string[] =>
  (typeof value === "string" ? [value] : value instanceof Object ? Object.values(value).flatMap(textsOf) : [])
    .filter((text) => text.length > 2)
    .toSorted((a, b) => b.length - a.length);

/** Returns texts that are broken or not in the reader's language. Texts of the visit may be in any language. */
export function foreignWords(shown: readonly string[], language: Language, visitYaml: string): string[] {
  const visit = textsOf(parse(visitYaml, { schema: "core" }));
  const texts = shown.map((text) => visit.reduce((left, own) => left.replaceAll(own, "·"), text));
  // Most phrases are on no page, so the whole page is searched first.
  const all = texts.join("\n");
  const present = [...strangeTo(language)].filter((sentence) => all.includes(sentence));
  return texts.filter((text) => {
    // The address of map tiles is written with {x}, {y} and {z}.
    if (/\bundefined\b|\[object |\bNaN\b|Invalid Date|\{(?![xyz]\})\w+\}/.test(text) || keys.has(text))
      return true;
    if (present.some((sentence) => text.includes(sentence))) return true;
    // In a Chinese page, a run of words in Latin letters is untranslated.
    return language === "zh-Hans" && /[A-Za-z]{2,}(?: [A-Za-z]{2,}){2,}/.test(text);
  });
}
