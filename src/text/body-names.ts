// Names of bodies within a sentence, with the article and the case that the sentence needs, if both are known.
import { bodyGender, frenchDefinite, weak } from "./headings.ts";
import { catalogueOf, type Language } from "./say.ts";

/** The role of a name in a sentence: in a list, as the actor, as object, after "with", with its own "at" or "by". */
export type NameCase = "subject" | "actor" | "object" | "with" | "at" | "by";

/** English names that need an article: those that say what the thing is. */
const needsArticle =
  /^(?!the\b)(?:.*\b(?:Region|Institute|University of .*|Commission|Committee|Parliament|Chamber|Agency|Ministry|Council|Directorate.*|Association|Programme|programme|Centre|centre|Center|Office|Municipality|Department|Museum|Bank|Secretariat|Assembly|Forum|Fund|Foundation|Union|Delegation|delegation|Federation|Ward|Wing|Gallery)$|(?:City|Region|Municipality|University|Chamber|Ministry|Department|Province|Republic|Delegation|President|Prime Minister|Federal President|Mayor|Embassy|Government|Bank|Office|Institute|Academy|House) of |.*\b(?:Institute|Chamber|Agency|Commission|Ministry|Association|Federation|Council|Department|Academy|Directorate-General) (?:of|for) |(?:National|Regional|State|Central|Federal|Royal|City|Municipal|Public|Provincial) (?:Museum|Library|Gallery|Theatre|Archives?|Assembly|Institute|Bank|University|Hospital|Council|School|Parliament) of |(?:University|General|Regional|Community) (?:Medical Centre|Hospital|Clinic|Health Centre)\b|.*\b(?:Bundestag|Bundesrat|Bundeswehr|Senate|Sejm|Knesset|Riksdag|Storting|Folketing|Sabor|Embassy|Consulate|Consulate General|Government|Red Cross|Presidency|Archives|Hall of .*)$)/;

/** Returns a proper name within an English sentence. */
export const withArticle = (name: string): string => {
  // An acronym in brackets does not affect the article.
  const bare = name.replace(/ \([^)]*\)$/, "");
  const isPalace =
    /^(?:Presidential|Royal|Government|National|Federal|Grand|State|Imperial) .*(?:Palace|House|Assembly|Library|Theatre|Gallery|Gardens|Archives)$/;
  return needsArticle.test(bare) || isPalace.test(bare) ? `the ${name}` : name;
};

/** Returns the name of a body in the form for the sentence; undefined if the language cannot form it. */
export function bodyIn(name: string, language: Language, use: NameCase, kind = "other"): string | undefined {
  const [, whole, part] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  // "Bundestag, Ausschuss für Landwirtschaft": the sentence is about the part.
  if (whole && part && language !== "en" && bodyGender(part, language)) {
    const said = bodyIn(part, language, use, kind);
    return said && `${said} (${whole})`;
  }
  switch (language) {
    case "en":
      return withArticle(name);
    case "fr":
      return french(name, use);
    case "de":
      return german(name, use);
    case "sl":
      if (use === "subject") return name;
      if (/^(Zvezni )?[Pp]redsedni(k|ca) /.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
      if (use === "at") return slovenianAt(name);
      return use === "object" ? slovenianObject(name, kind) : slovenianSubject(name, kind).subject;
    default:
      return name;
  }
}

function french(name: string, use: NameCase): string {
  const found = bodyGender(name, "fr");
  const isCommon = found !== undefined && found.at < 4;
  const noun = isCommon && found.at === 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  // Names of single institutions keep their capital; the word for a town or a region is a common noun.
  const written =
    isCommon && /^(ville|région|mairie|municipalité|direction|agence|chambre) /.test(noun) ? noun : name;
  const np = isCommon ? frenchDefinite(written, found.gender) : name;
  if (use === "by") return `par ${np}`;
  return use === "at" ? `à ${np}`.replace(/^à le /, "au ") : np;
}

function german(name: string, use: NameCase): string {
  const found = bodyGender(name, "de");
  if (!found) return use === "by" ? `von ${name}` : use === "at" ? `bei ${name}` : name;
  const { gender } = found;
  if (use === "subject" || use === "actor" || use === "object") {
    const article = gender === "f" ? "die" : gender === "n" ? "das" : use === "object" ? "den" : "der";
    return `${article} ${weakUntil(name, found.at, use === "object" && gender === "m" ? "en" : "e")}`;
  }
  const inDative = weakUntil(name, found.at, "en");
  if (use === "with") return `${gender === "f" ? "der" : "dem"} ${inDative}`;
  const contracted = use === "by" ? "vom" : "beim";
  return gender === "f" ? `${use === "by" ? "von" : "bei"} der ${inDative}` : `${contracted} ${inDative}`;
}

/** Returns the adjectives before the noun of a German name in the form after its article. */
function weakUntil(name: string, at: number, ending: "e" | "en"): string {
  const words = name.split(" ");
  return [weak(`${words.slice(0, at).join(" ")} `, ending).trim(), ...words.slice(at)]
    .filter(Boolean)
    .join(" ");
}

/** Returns the common noun that Slovenian puts before a name that it cannot decline. */
const apposed = (
  kind: string,
): { readonly noun: string; readonly object: string; readonly gender: "f" | "n" } => {
  if (kind === "company") return { noun: "podjetje", object: "podjetje", gender: "n" };
  if (kind === "city") return { noun: "mesto", object: "mesto", gender: "n" };
  return { noun: "ustanova", object: "ustanovo", gender: "f" };
};

function slovenianObject(name: string, kind: string): string {
  const found = bodyGender(name, "sl");
  if (!found) return `${apposed(kind).object} ${name}`;
  if (found.gender !== "f") return name;
  return inflected(name, found.at, (word) => word.replace(/a$/, "o"));
}

/** Returns the words of a name up to its noun, inflected. */
const inflected = (name: string, at: number, change: (word: string, isNoun: boolean) => string): string =>
  name
    .split(" ")
    .map((word, i) => (i <= at ? change(word, i === at) : word))
    .join(" ");

/** `v Mestni hiši`, `na Institutu »Jožef Stefan«`; undefined if the noun of the name is not known. */
export function slovenianAt(name: string): string | undefined {
  const found = bodyGender(name, "sl");
  if (!found) return undefined;
  const { gender, at } = found;
  const locative = inflected(name, at, (word, isNoun) => {
    if (gender === "f") return word.replace(/a$/, "i");
    if (!isNoun) return word.replace(/(?:i|o|e)$/, "em");
    if (gender === "n") return word.replace(/(?:o|e)$/, "u");
    return word.replace(/er$/, "r").replace(/ec$/, "c").replace(/$/, "u");
  });
  const noun = name.split(" ")[at]?.toLowerCase() ?? "";
  return `${isOn(noun) ? "na" : "v"} ${locative}`;
}

/** Returns a place with its preposition if the language can form it, otherwise in brackets; a single word is left out. */
export function placeIn(name: string, language: Language): string {
  // A single common noun in brackets tells a reader nothing.
  const inBrackets = name.includes(" ") ? `(${name})` : "";
  if (language === "sl") return slovenianAt(name) ?? inBrackets;
  const found = bodyGender(name, language);
  if (!found) return inBrackets;
  if (language === "fr") {
    if (/^Place /.test(name)) return `sur la place ${name.slice(6)}`;
    const common = /^(Hôtel|Palais|Mairie|Château|Salle)(?= )/.test(name)
      ? name.charAt(0).toLowerCase() + name.slice(1)
      : name;
    return `à ${frenchDefinite(common, found.gender)}`.replace(/^à le /, "au ");
  }
  const where = weakUntil(name, found.at, "en");
  if (/platz/i.test(name)) return `auf dem ${where}`;
  return found.gender === "f" ? `in der ${where}` : `im ${where}`;
}

/** Nouns that take "na" where others take "v". */
const isOn = (noun: string): boolean => catalogueOf("sl").nouns.on.split(" ").includes(noun);

/** Returns the body as a Slovenian subject with the gender that its verb takes. */
export function slovenianSubject(
  name: string,
  kind = "other",
): { readonly subject: string; readonly gender: "m" | "f" | "n" } {
  const found = bodyGender(name, "sl");
  if (found) return { subject: name, gender: found.gender };
  const { noun, gender } = apposed(kind);
  return { subject: `${noun} ${name}`, gender };
}

/** Returns the gender of the holder of a post by the name of the post; undefined if that does not show it. */
export function postGender(post: string, language: Language): "m" | "f" | undefined {
  const [first = ""] = post.split(/[ ,]/, 1);
  if (language === "sl")
    return /^(vodja|sodja|pismonoša)$/i.test(first) ? undefined : /a$/.test(first) ? "f" : "m";
  if (language === "de") return /in$|frau$/.test(first) ? "f" : "m";
  if (language === "fr")
    return /(ice|ière|ière|euse|ente|ante|ée|elle|trice)$|^(Première|Présidente|Cheffe)/i.test(first)
      ? "f"
      : "m";
  return undefined;
}
