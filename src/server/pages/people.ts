// Participants, in protocol order.
import { html } from "hono/html";
import { indexVisit, textIn, type Visit } from "#domain";
import { type Language, sayWeb } from "#text";
import { type Html, page } from "./layout.ts";
import { visitNavigation, visitPath } from "./programme.ts";
import { wordsOf } from "./words.ts";

/**
 * Returns everybody by delegation and party, in the order of the visit, with links to the programmes that the viewer
 * may open.
 */
export function peoplePage(
  language: Language,
  path: string,
  visit: Visit,
  isOpen: (kind: "person" | "party", id: string) => boolean,
): Html {
  const index = indexVisit(visit);
  const read = wordsOf(visit, language);
  const title = sayWeb(language, "people");
  return page(
    {
      language,
      path,
      title: `${title} · ${textIn(visit.title, language, visit.languages)}`,
      navigation: visitNavigation(language, visit, "people"),
    },
    html`<p class="above"><a href="${visitPath(visit)}">${read(visit.title)}</a></p>
      <h1>${title}</h1>
      <p class="note">${sayWeb(language, "inOrder")}</p>
      ${visit.delegations.map(
        (delegation) =>
          html`<section><h2>${read(delegation.title)}</h2>${delegation.parties.map(
            (
              party,
            ) => html`<h3>${linked(isOpen("party", party.id) && `${visitPath(visit)}/parties/${party.id}`, read(party.title))}</h3>
            <ol class="people">${index.peopleOf(party.id).map((id) => {
              const person = index.people.get(id);
              if (!person) return "";
              const href = isOpen("person", id) && `${visitPath(visit)}/people/${id}`;
              return html`<li>${linked(href, read(person.name ?? person.role))}${
                person.name ? html` <span class="who">${read(person.role)}</span>` : ""
              }${person.head ? html` <span class="badge">${sayWeb(language, "head")}</span>` : ""}</li>`;
            })}</ol>`,
          )}</section>`,
      )}`,
  );
}

const linked = (href: string | false, text: Html | string): Html =>
  href === false ? html`${text}` : html`<a href="${href}">${text}</a>`;
