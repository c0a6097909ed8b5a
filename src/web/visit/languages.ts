// Languages of people: their codes, and their names for a list.

/** Two-letter codes of people's languages (ISO 639-1), and some three-letter codes. */
export const languageCodes: readonly string[] = (
  "aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cv cy da de dv dz ee el en eo es et eu fa " +
  "ff fi fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy hz id ig ii ik is it iu ja jv ka kg ki kj kk kl km kn ko kr " +
  "ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc om or os " +
  "pa pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts " +
  "tt tw ty ug uk ur uz ve vi wa wo xh yi yo za zh zu yue fil gsw hsb dsb"
).split(" ");

export interface LanguageChoice {
  readonly tag: string;
  readonly name: string;
}

const made = new Map<string, readonly LanguageChoice[]>();

/** All languages by their names in the reader's language and alphabetical order; Chinese in its two scripts. */
export const languageChoices = (reader: string): readonly LanguageChoice[] =>
  choicesOf(reader, "scripts", (code) => (code === "zh" ? ["zh-Hans", "zh-Hant"] : [code]));

/** The same for spoken languages: Chinese is one of them. */
export const spokenChoices = (reader: string): readonly LanguageChoice[] =>
  choicesOf(reader, "spoken", (code) => [code]);

function choicesOf(
  reader: string,
  which: string,
  tagsOf: (code: string) => readonly string[],
): readonly LanguageChoice[] {
  const known = made.get(`${which} ${reader}`);
  if (known) return known;
  const names = new Intl.DisplayNames([reader], { type: "language", fallback: "none" });
  const order = new Intl.Collator(reader);
  const choices = languageCodes
    .flatMap(tagsOf)
    .flatMap((tag): LanguageChoice[] => {
      const name = names.of(tag);
      return name === undefined ? [] : [{ tag, name: capital(name, reader) }];
    })
    .toSorted((a, b) => order.compare(a.name, b.name));
  made.set(`${which} ${reader}`, choices);
  return choices;
}

const capital = (name: string, reader: string): string =>
  name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);

/** The name of a language in the reader's language, as in a list; its tag if it has none. */
export function languageName(tag: string, reader: string): string {
  const name = isTag(tag) ? new Intl.DisplayNames([reader], { type: "language" }).of(tag) : undefined;
  return name === undefined ? tag : capital(name, reader);
}

const isTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
