// Words of a visit on a page, marked with their language if a translation is missing and another text replaces it.
import { html } from "hono/html";
import { chosenText, type Text, type Visit } from "#domain";
import type { Language } from "#text";
import type { Html } from "./layout.ts";

/** Returns a function that gives the visit's texts in one language. */
export const wordsOf =
  (visit: Visit, language: Language) =>
  (value: Text): Html | string => {
    const chosen = chosenText(value, language, visit.languages);
    return chosen.language === language
      ? chosen.text
      : html`<span lang="${chosen.language}">${chosen.text}</span>`;
  };
