// One commitment on a guest's page: its content, date, state and history, and the reply of those who undertook it.
import { html } from "hono/html";
import { type Commitment, commitmentState } from "#domain";
import { dateInProse, instantInProse, listed, sayCooperation, sayFollowUp } from "#text";
import { bodyName, type FollowUpContext, formsFrame, readText } from "./follow-up.ts";
import type { Html } from "./frame.ts";

export function commitmentCard(context: FollowUpContext, one: Commitment): Html {
  const { language, today, answerable, history } = context;
  const say = (key: Parameters<typeof sayFollowUp>[1], values = {}) => sayFollowUp(language, key, values);
  const state = commitmentState(one, today);
  const owner = one.party ?? one.organisation ?? "";
  const to = [...(one.to ?? []), ...(one.toOrganisations ?? [])].map((id) => bodyName(context, id));
  const changes = history.get(one.id) ?? [];
  return html`<article class="answer" id="${one.id}" data-state="${state}">
    <h3>${readText(context, one.text)}</h3>
    <p><mark>${sayCooperation(language, `commitment.${state}`)}</mark> ${
      one.due ? say("dueOn", { date: dateInProse(one.due, language) }) : say("noDate")
    }</p>
    <p class="soft">${bodyName(context, owner)} · ${one.person ? bodyName(context, one.person) : say("nobody")}${
      to.length > 0 ? html` → ${listed(to, language)}` : ""
    }</p>
    ${one.evidence ? html`<p>${say("evidence", { text: readText(context, one.evidence) })}</p>` : ""}
    ${one.reason ? html`<p>${say("reason", { text: readText(context, one.reason) })}</p>` : ""}
    ${one.proposed ? html`<p>${say("proposedDate", { date: dateInProse(one.proposed, language) })}</p>` : ""}
    ${answerable.has(one.id) ? answerForms(context, one) : ""}
    ${
      changes.length > 0
        ? html`<details><summary>${say("history")}</summary><ul>${changes.map(
            ({ at, who }) =>
              html`<li class="soft">${say("historyAt", { date: instantInProse(at, language), who })}</li>`,
          )}</ul></details>`
        : ""
    }
  </article>`;
}

/**
 * Returns forms to report a commitment as done with evidence or dropped with a reason, or to propose a new date. A
 * closed commitment can be reopened.
 */
function answerForms({ language, today }: FollowUpContext, { id, state }: Commitment): Html {
  const say = (key: Parameters<typeof sayFollowUp>[1]) => sayFollowUp(language, key);
  const form = (summary: Html | string, state: string, fields: Html) =>
    html`<details><summary>${summary}</summary>
      <form data-post="/api/me/commitments/${id}" data-state="${state}">${fields}
        <button type="submit" class="button main">${say("send")}</button></form></details>`;
  const area = (name: string, label: string, isRequired: boolean) =>
    html`<label class="wide">${label} <textarea name="${name}" rows="2" maxlength="2000" ${isRequired ? "required" : ""}></textarea></label>`;
  const isOver = state === "done" || state === "dropped";
  return html`${formsFrame(
    language,
    isOver
      ? form(say("reopen"), "open", html``)
      : html`${form(say("done"), "done", area("evidence", say("evidenceLabel"), false))}
      ${form(
        say("later"),
        "open",
        html`<label>${say("dateLabel")} <input type="date" name="proposed" required min="${today.toString()}" /></label>${area("reason", say("reasonLabel"), false)}`,
      )}
      ${form(say("dropped"), "dropped", area("reason", say("reasonLabel"), true))}`,
  )}`;
}
