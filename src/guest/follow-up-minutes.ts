// The minutes on a guest's page: their text, missing translations, comments, signatures and changes since.
import { html } from "hono/html";
import {
  askedFor,
  type Comment,
  isStillSigned,
  type MinutesItem,
  revisionOf,
  type Signature,
  type SignedText,
  sinceSigned,
  type Text,
  toInstant,
  unsignedBy,
} from "#domain";
import { instantInProse, sayCooperation, sayFollowUp, spokenLanguage } from "#text";
import { bodyName, type FollowUpContext, formsFrame, readText } from "./follow-up.ts";
import type { Html } from "./frame.ts";

/** Returns the minutes by activity, in the order of the record; those to sign first. */
export function minutesSections(context: FollowUpContext): Html {
  const { record, toSign, language } = context;
  const activities = [...new Set(record.minutes.map(({ activity }) => String(activity)))];
  const sorted = [
    ...activities.filter((one) => toSign.has(one)),
    ...activities.filter((one) => !toSign.has(one)),
  ];
  if (sorted.length === 0) return html``;
  return html`<section aria-labelledby="minutes"><h2 id="minutes">${sayFollowUp(language, "minutes")}</h2>
    ${sorted.map((activity) => minutesOf(context, activity))}</section>`;
}

function minutesOf(context: FollowUpContext, activity: string): Html {
  const { record, toSign, index, language } = context;
  const items = record.minutes.filter((one) => one.activity === activity);
  const title = index.activities.get(activity)?.title;
  const isAsked = toSign.has(activity);
  return html`<details class="day" ${isAsked ? "open" : ""}><summary><h3>${title ? readText(context, title) : activity}</h3></summary>
    ${isAsked ? html`<p class="notice">${sayFollowUp(language, "forSignature")}</p>` : ""}
    ${items.map((item) => itemOf(context, item))}
    ${signaturesOf(context, activity, items)}
  </details>`;
}

const itemOf = (context: FollowUpContext, item: MinutesItem): Html =>
  html`<section class="minutes-item"><h4>${readText(context, item.item)}${untranslated(context, item.item)}</h4>
    ${commentsOf(context, item.id)}
    ${(item.paragraphs ?? []).map(
      ({ id, kind, text, by }) =>
        html`<div class="what" id="${id}"><p>${kind === "said" ? "" : html`<span class="kind">${sayCooperation(context.language, `kind.${kind}`)}:</span> `}${by ? html`<b>${bodyName(context, by)}:</b> ` : ""}${readText(context, text)}${untranslated(context, text)}</p>
        ${commentsOf(context, id)}</div>`,
    )}</section>`;

/** Says that a text is shown in another language than the reader's. */
function untranslated({ language }: FollowUpContext, text: Text): Html | string {
  if (text[language] !== undefined || text.und !== undefined) return "";
  const [tag] = Object.keys(text);
  return html` <small class="soft" data-untranslated>(${sayFollowUp(language, "untranslated")}${tag ? html`: ${spokenLanguage(tag, language)}` : ""})</small>`;
}

function commentsOf(context: FollowUpContext, on: string): Html {
  const { record, language } = context;
  const comments = record.comments.filter((one) => one.on === on);
  const label = sayFollowUp(language, "comment");
  return html`${comments.length > 0 ? html`<ul>${comments.map((one) => commentLine(context, one))}</ul>` : ""}
    ${formsFrame(
      language,
      html`<details><summary>${label}</summary><form data-post="/api/me/comments" data-on="${on}">
      <label class="wide">${sayFollowUp(language, "commentLabel")} <textarea name="text" rows="2" maxlength="2000" required></textarea></label>
      <button type="submit" class="button main">${sayFollowUp(language, "send")}</button></form></details>`,
    )}`;
}

function commentLine(context: FollowUpContext, { by, organisation, at, text, resolved }: Comment): Html {
  const { language } = context;
  const who = by ?? organisation;
  const name = who ? bodyName(context, who) : sayFollowUp(language, "organisers");
  return html`<li class="soft">“${readText(context, text)}” – ${sayFollowUp(language, "at", { name, date: instantInProse(toInstant(at), language) })}${
    resolved ? html` · ${sayFollowUp(language, "resolved")}` : ""
  }</li>`;
}

/** Shows who signed what, what has changed since, who has not signed yet, and the button. */
function signaturesOf(context: FollowUpContext, activity: string, items: readonly MinutesItem[]): Html {
  const { record, language, toSign, visit } = context;
  const signatures = record.signatures.filter((one) => one.activity === activity);
  if (signatures.length + askedFor(record, activity).length === 0) return html``;
  return html`<section class="answer"><h4>${sayFollowUp(language, "signOff")}</h4>
    ${signatures.map((one) => signatureLine(context, one, items))}
    ${unsignedBy(visit, record, activity).map((id) => html`<p>${sayFollowUp(language, "waiting", { name: bodyName(context, id) })}</p>`)}
    ${
      toSign.has(activity)
        ? formsFrame(
            language,
            html`<form data-post="/api/me/minutes/${activity}/signatures" data-revision="${revisionOf(items)}">
          <button type="submit" class="button main">${sayFollowUp(language, "sign")}</button></form>`,
          )
        : ""
    }</section>`;
}

function signatureLine(context: FollowUpContext, one: Signature, items: readonly MinutesItem[]): Html {
  const { language } = context;
  const name = bodyName(context, one.by ?? one.organisation ?? "");
  const since = sinceSigned(one, items);
  const said = (text: SignedText) => readText(context, text.text);
  const lines = [
    ...since.changed.map(
      ({ before, now }) =>
        html`<li>${sayFollowUp(language, "changed", { text: said(now) })}<br /><span class="soft">${sayFollowUp(language, "before", { text: said(before) })}</span></li>`,
    ),
    ...since.added.map((text) => html`<li>${sayFollowUp(language, "added", { text: said(text) })}</li>`),
    ...since.removed.map((text) => html`<li>${sayFollowUp(language, "removed", { text: said(text) })}</li>`),
  ];
  return html`<div><p>${sayFollowUp(language, "signedOn", { name, date: instantInProse(toInstant(one.at), language) })}
    ${isStillSigned(since) ? html`<span class="soft">${sayFollowUp(language, "unchanged")}</span>` : ""}</p>
    ${lines.length > 0 ? html`<p>${sayFollowUp(language, "since")}</p><ul>${lines}</ul>` : ""}</div>`;
}
