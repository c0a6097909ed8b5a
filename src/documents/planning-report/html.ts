// HTML templates that escape every value, and texts in all languages at once.
import { type Language, languages } from "#text";

/** Markup that is safe to put into a page. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[] | undefined;

/** Escaped text. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const written = (value: Value): string => {
  if (value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  if ("html" in value) return value.html;
  return value.map((part) => part.html).join("");
};

/** A template whose values are escaped unless they already are markup. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: strings.reduce((all, part, i) => all + written(values[i - 1]) + part),
});

/**
 * Returns a text in every language of the system, of which the style sheet shows the chosen one. A text that is the
 * same in all of them appears once. `tag` is `tspan` inside SVG.
 */
export function inEach(say: (language: Language) => string, tag: "span" | "tspan" = "span"): Html {
  const said = languages.map((language) => ({ language, text: say(language) }));
  const first = said[0]?.text ?? "";
  if (said.every(({ text }) => text === first)) return html`${first}`;
  return {
    html: said
      .map(({ language, text }) => `<${tag} lang="${language}">${escapeHtml(text)}</${tag}>`)
      .join(""),
  };
}
