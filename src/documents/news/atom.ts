// The news item for feed readers: one Atom entry per language (RFC 4287), and a feed with all of them.
import { textIn } from "#domain";
import type { Language } from "#text";
import { permanentId as identity, xmlText as xml } from "../feed-parts.ts";
import type { Sentence } from "./fragment.ts";
import { bodyIn, type NewsItem, proseIn, settingIn } from "./news.ts";
import { addressOf, newsFile } from "./news-html.ts";

const namespace = 'xmlns="http://www.w3.org/2005/Atom"';

/** Returns the feed with the item in all its languages. */
export function atomFeed(item: NewsItem): string {
  const [first = "en"] = item.languages;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed ${namespace} xml:lang="${first}">
<id>${identity(`${item.visit.id} feed`)}</id>
<title>${xml(settingIn(item.category, first))}</title>
<updated>${updated(item)}</updated>
<link rel="self" type="application/atom+xml" href="${xml(addressOf(item, "news.atom"))}"/>
<author><name>${xml(authorOf(item, first))}</name></author>
${item.languages.map((language) => `<entry xml:lang="${language}">\n${entryOf(item, language)}</entry>\n`).join("")}</feed>
`;
}

/** Returns the item in one language as a separate Atom document. */
export const atomEntry = (
  item: NewsItem,
  language: Language,
): string => `<?xml version="1.0" encoding="utf-8"?>
<entry ${namespace} xml:lang="${language}">
${entryOf(item, language)}<author><name>${xml(authorOf(item, language))}</name></author>
</entry>
`;

function entryOf(item: NewsItem, language: Language): string {
  const said = (sentences: readonly Sentence[]) => xml(proseIn(sentences, language));
  const others = item.languages.filter((other) => other !== language);
  const content = bodyIn(item, language)
    .flatMap(({ heading, paragraphs }) => [
      ...(heading ? [`<h2>${said([heading])}</h2>`] : []),
      ...paragraphs.map((paragraph) => `<p>${said(paragraph)}</p>`),
    ])
    .join("\n");
  return `<id>${identity(`${item.visit.id} ${language}`)}</id>
<title>${said([item.title])}</title>
<published>${updated(item)}</published>
<updated>${updated(item)}</updated>
<category term="${xml(settingIn(item.category, "en"))}" label="${xml(settingIn(item.category, language))}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${xml(addressOf(item, newsFile(language)))}"/>
${others.map((other) => `<link rel="related" type="text/html" hreflang="${other}" href="${xml(addressOf(item, newsFile(other)))}"/>\n`).join("")}<summary>${said(item.summary)}</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
${content}
</div></content>
`;
}

/** Returns the publisher: as recorded, otherwise the visit itself, because an entry needs an author. */
const authorOf = (item: NewsItem, language: Language): string =>
  item.publisher?.in(language) ?? textIn(item.visit.title, language, item.visit.languages);

/** Only the day of publication is recorded. */
const updated = (item: NewsItem): string => `${item.published.toString()}T00:00:00Z`;
