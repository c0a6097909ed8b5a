// The reader's language: from the address, otherwise from a cookie, otherwise the preference of the browser.
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { type Language, languageFor, languages } from "#text";

const cookie = "entente-language";

/** Returns the language of a request. A language given by `?lang=` is remembered for a year. */
export function readerLanguage(context: Context): Language {
  const asked = languages.find((language) => language === context.req.query("lang"));
  if (asked) {
    setCookie(context, cookie, asked, { path: "/", maxAge: 31_536_000, sameSite: "Lax", httpOnly: true });
    return asked;
  }
  const remembered = languages.find((language) => language === getCookie(context, cookie));
  if (remembered) return remembered;
  return preferredLanguage(context);
}

/** Returns the language that the browser prefers. */
export function preferredLanguage(context: Context): Language {
  const preferred = (context.req.header("accept-language") ?? "")
    .split(",")
    .map((entry) => entry.split(";")[0]?.trim() ?? "");
  return languageFor(
    preferred.find((tag) => languages.some((language) => language.split("-")[0] === tag.split("-")[0])),
  );
}
