// The page of a city in a call for pairing: its profile, its ranking, and its answers to the partners proposed to it.
import { html } from "hono/html";
import { type CityView, levelsOf, type OtherCity, type ProposedPartner, rankGroups, textIn } from "#domain";
import { instantInProse, type Language, listed, longDate, sayCityCall, spokenLanguage } from "#text";
import { formsFrame } from "./follow-up.ts";
import { type Html, wholePage } from "./frame.ts";
import type { Taste } from "./look.ts";

export interface CityLook extends CityView {
  readonly language: Language;
  readonly taste: Taste;
}
type Say = (
  key: Parameters<typeof sayCityCall>[1],
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The lowest rank that a city can give: hundreds of cities would make a page of many thousands of choices. */
const lowestRank = 20;

/** Working languages that a city can tick. */
const workingLanguages = [
  "ar",
  "cs",
  "de",
  "el",
  "en",
  "es",
  "fr",
  "hr",
  "hu",
  "it",
  "ja",
  "ko",
  "nl",
].concat(["pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "zh"]);

export function cityPage(look: CityLook): Html {
  const { language, taste, run, city, may, others, proposed } = look;
  const say: Say = (key, values = {}) => sayCityCall(language, key, values);
  const title = textIn(run.title, language);
  const until = run.stage === "preparing" || run.stage === "closed" ? undefined : run.until[run.stage];
  const state = city.withdrawn ? "withdrawn" : city.sent ? undefined : "notSent";
  return wholePage(
    {
      language,
      taste,
      about: title,
      path: "/call",
      title,
      head: html`<script type="module" src="/guest/follow-up.js"></script>`,
      data: html``,
    },
    html`<main id="content">
      <header><h1>${title}</h1><p class="soft">${say("cityOf", { city: textIn(city.name, language) })}</p></header>
      ${run.invitation ? html`<p class="lead">${textIn(run.invitation, language)}</p>` : ""}
      <p>${say(`stage.${run.stage}`)}${until ? ` ${say("until", { date: longDate(until, language) })}` : ""}</p>
      ${state && run.stage !== "preparing" ? html`<p class="notice">${say(state)}</p>` : ""}
      ${may.has("profile") ? profileForm(look, say) : ""}
      ${may.has("ranking") ? rankingForm(look, say, others) : ""}
      ${run.stage === "answers" || run.stage === "closed" ? partners(look, say, proposed) : ""}
      ${may.has("withdraw") && !city.withdrawn ? withdrawal(look, say) : ""}
    </main>`,
  );
}

function profileForm({ language, city, run }: CityLook, say: Say): Html {
  const topics = (name: "offers" | "wants", word: "offer" | "want"): Html => {
    const chosen = new Map<string, number>(levelsOf(city[name]));
    return html`<fieldset class="wide fields"><legend>${say(name)}</legend>
      ${run.topics.map(({ id, title }) => {
        const now = chosen.get(id);
        return html`<label>${textIn(title, language)}
          <select name="${name}.${id}"><option value="">${say("level.none")}</option>
          ${([1, 2, 3] as const).map(
            (level) =>
              html`<option value="${level}" ${level === now ? "selected" : ""}>${say(`${word}.${level}`)}</option>`,
          )}</select></label>`;
      })}</fieldset>`;
  };
  const number = (name: string, label: string, value: number | undefined, most: number): Html =>
    html`<label>${label} <input type="number" name="${name}" min="0" max="${most}" value="${value ?? ""}" /></label>`;
  return html`<section aria-labelledby="profile"><h2 id="profile">${say("profile")}</h2>
    ${city.sent ? html`<p class="soft">${say("sentAt", { date: instantInProse(Temporal.Instant.from(city.sent), language) })}</p>` : ""}
    ${formsFrame(
      language,
      html`<form data-post="/api/me/call/profile">
      <label class="wide">${say("about")} <textarea name="about" rows="3" maxlength="2000">${city.about?.[language] ?? ""}</textarea></label>
      ${number("population", say("population"), city.population, 100_000_000)}
      ${number("atMost", say("atMost"), city.partners.atMost, 20)}
      ${number("atLeast", say("atLeast"), city.partners.atLeast, 20)}
      <fieldset class="wide"><legend>${say("languages")}</legend><div class="choices">
        ${languagesOf(city.languages, language).map(
          (tag) =>
            html`<label class="choice"><input type="checkbox" name="languages.${tag}" value="1" ${city.languages.includes(tag) ? "checked" : ""} /> ${spokenLanguage(tag, language)}</label>`,
        )}</div></fieldset>
      ${topics("offers", "offer")}
      ${topics("wants", "want")}
      <button type="submit" class="button main">${say("send")}</button></form>`,
    )}</section>`;
}

/** The languages that can be ticked, including those that the city already has, in the order of their names. */
const languagesOf = (own: readonly string[], language: Language): readonly string[] =>
  [...new Set([...own, ...workingLanguages])].toSorted((a, b) =>
    spokenLanguage(a, language).localeCompare(spokenLanguage(b, language), language),
  );

function rankingForm({ language, city, run }: CityLook, say: Say, others: readonly OtherCity[]): Html {
  const places = new Map<string, number>(
    rankGroups(city.ranking ?? []).flatMap((group, at) => group.map((id) => [id, at + 1] as const)),
  );
  if (others.length === 0) return html`<p class="soft">${say("noOthers")}</p>`;
  return html`<section aria-labelledby="ranking"><h2 id="ranking">${say("ranking")}</h2>
    <p class="soft">${say("rankingMore")}</p>
    ${formsFrame(
      language,
      html`<form data-post="/api/me/call/ranking">${others.map(
        (other) =>
          html`<div class="answer wide">${otherCity(language, say, run.topics, other)}
        <label>${say("ranking")} <select name="ranks.${other.id}"><option value="">${say("noRank")}</option>
          ${others.slice(0, lowestRank).map((_, at) => html`<option value="${at + 1}" ${places.get(other.id) === at + 1 ? "selected" : ""}>${at + 1}</option>`)}</select></label></div>`,
      )}<button type="submit" class="button main">${say("sendRanking")}</button></form>`,
    )}</section>`;
}

function otherCity(
  language: Language,
  say: Say,
  topics: CityView["run"]["topics"],
  { name, country, population, languages, about, offers, wants }: OtherCity,
): Html {
  const titles = new Map<string, string>(topics.map(({ id, title }) => [id, textIn(title, language)]));
  const named = (list: OtherCity["offers"]) =>
    listed(
      [...levelsOf(list).keys()].map((id) => titles.get(id) ?? id),
      language,
    );
  const facts = [
    new Intl.DisplayNames(language, { type: "region" }).of(country) ?? country,
    population === undefined ? "" : say("inhabitants", { count: population }),
    listed(
      languages.map((tag) => spokenLanguage(tag, language)),
      language,
    ),
  ].filter((fact) => fact !== "");
  return html`<h3>${textIn(name, language)}</h3>
    <p class="soft">${facts.join(" · ")}</p>
    ${about ? html`<p>${textIn(about, language)}</p>` : ""}
    ${offers.length > 0 ? html`<p>${say("offersYou", { topics: named(offers) })}</p>` : ""}
    ${wants.length > 0 ? html`<p>${say("wantsFrom", { topics: named(wants) })}</p>` : ""}`;
}

function partners({ language, run, may }: CityLook, say: Say, proposed: readonly ProposedPartner[]): Html {
  return html`<section aria-labelledby="partners"><h2 id="partners">${say("partners")}</h2>
    ${proposed.length === 0 ? html`<p class="soft">${say("noPartners")}</p>` : ""}
    ${proposed.map(
      ({
        city,
        state,
        own,
      }) => html`<article class="answer" data-pair="${city.id}" data-state="${state}">${otherCity(language, say, run.topics, city)}
      <p><mark>${say(state === "open" ? (own === "accepted" ? "pair.waiting" : "pair.open") : `pair.${state}`)}</mark></p>
      ${may.has("answer") ? answerForms(language, say, city.id, own) : ""}</article>`,
    )}</section>`;
}

function answerForms(language: Language, say: Say, partner: string, own: ProposedPartner["own"]): Html {
  const form = (answer: string, fields: Html, main: boolean): Html =>
    html`<form data-post="/api/me/call/answers" data-partner="${partner}" data-answer="${answer}">${fields}
      <button type="submit" class="button ${main ? "main" : ""}">${say(answer === "accepted" ? "accept" : "decline")}</button></form>`;
  const reason = html`<label class="wide">${say("reason")} <textarea name="reason" rows="2" maxlength="2000"></textarea></label>`;
  return formsFrame(
    language,
    html`${own === "accepted" ? "" : form("accepted", html``, true)}
      ${own === "declined" ? "" : html`<details><summary>${say("decline")}</summary>${form("declined", reason, false)}</details>`}`,
  );
}

const withdrawal = (
  { language }: CityLook,
  say: Say,
): Html => html`<details class="answer"><summary>${say("withdraw")}</summary>
    <p>${say("withdrawMore")}</p>
    ${formsFrame(language, html`<form data-post="/api/me/call/withdrawal"><button type="submit" class="button">${say("confirmWithdraw")}</button></form>`)}
  </details>`;
