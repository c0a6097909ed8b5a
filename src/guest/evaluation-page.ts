// The evaluation page of a guest: one short form for each questionnaire that can be answered today.
import { html } from "hono/html";
import {
  type ActivityId,
  indexVisit,
  type Question,
  type Questionnaire,
  type Reply,
  scaleSteps,
  textIn,
} from "#domain";
import { sayEvaluationForm, sayFollowUp } from "#text";
import { formsFrame, readText } from "./follow-up.ts";
import { guestFrame, type Html } from "./frame.ts";
import type { GuestLook } from "./look.ts";

/** A questionnaire, and what the guest has answered so far. */
export interface EvaluationForm {
  readonly questionnaire: Questionnaire;
  readonly activity: ActivityId | undefined;
  readonly given: "none" | "named" | "anonymous";
  readonly replies: readonly Reply[];
}

interface Seen {
  readonly forms: readonly EvaluationForm[];
  /** The path of the page with the guest's programme. */
  readonly home: "/me" | "/host";
}

export function evaluationPage(look: GuestLook, { forms, home }: Seen): Html {
  const { language, name } = look;
  const say = (key: Parameters<typeof sayEvaluationForm>[1]) => sayEvaluationForm(language, key);
  // Questionnaires about the whole visit come before those about one item.
  const sorted = [
    ...forms.filter(({ activity }) => activity === undefined),
    ...forms.filter(({ activity }) => activity !== undefined),
  ];
  const body = html`<header><h1>${say("title")}</h1><p class="soft">${name}</p>
      <p><a href="${home}">${sayFollowUp(language, "back")}</a></p></header>
    ${
      sorted.length === 0
        ? html`<p class="notice">${say("nothing")}</p>`
        : html`<p>${say("lead")}</p>${sorted.map((one) => formSection(look, one, sorted.length === 1))}`
    }`;
  return guestFrame(look, "/evaluation", say("title"), body);
}

function formSection(look: GuestLook, form: EvaluationForm, isOnly: boolean): Html {
  const { language, visit } = look;
  const { questionnaire, activity, given } = form;
  const say = (key: Parameters<typeof sayEvaluationForm>[1]) => sayEvaluationForm(language, key);
  const title = activity && indexVisit(visit).activities.get(activity)?.title;
  const heading = title
    ? readText(look, title)
    : say(questionnaire.moment === "later" ? "moment.later" : "moment.end");
  const isOpen = given === "none" && (isOnly || activity === undefined);
  return html`<details class="answer evaluation" ${isOpen ? "open" : ""}><summary><h2>${heading}</h2></summary>
    ${given === "anonymous" ? html`<p>${say("givenAnonymously")}</p>` : formsFrame(language, formOf(look, form))}
  </details>`;
}

function formOf(look: GuestLook, { questionnaire, activity, given, replies }: EvaluationForm): Html {
  const { language } = look;
  const say = (key: Parameters<typeof sayEvaluationForm>[1]) => sayEvaluationForm(language, key);
  const replied = new Map(replies.map((one) => [one.question, one]));
  const about = activity ? html` data-activity="${activity}"` : "";
  return html`${given === "named" ? html`<p>${say("given")}</p>` : ""}
    <form data-post="/api/me/evaluation/${questionnaire.id}" data-evaluation${about}>
      ${questionnaire.questions.map((one) => questionField(look, one, replied.get(one.id)))}
      ${
        given === "named"
          ? ""
          : html`<div class="wide"><label class="choice"><input type="checkbox" name="anonymous" value="1" /> ${say("anonymous")}</label>
        <p class="soft">${say("anonymousMore")}</p></div>`
      }
      <button type="submit" class="button main">${say("send")}</button></form>`;
}

function questionField(look: GuestLook, { id, kind, text }: Question, reply: Reply | undefined): Html {
  const { language } = look;
  const question = readText(look, text);
  if (kind === "text")
    return html`<label class="wide">${question} <textarea name="${id}" rows="3" maxlength="2000">${reply?.text ? textIn(reply.text, language) : ""}</textarea></label>`;
  const options =
    kind === "scale"
      ? scaleSteps.map((step) => ({ value: String(step), name: String(step), isOn: reply?.scale === step }))
      : (["yes", "no"] as const).map((value) => ({
          value,
          name: sayEvaluationForm(language, value),
          isOn: reply?.yes === (value === "yes"),
        }));
  return html`<fieldset class="wide"><legend>${question}</legend>
    ${kind === "scale" ? html`<p class="soft">${sayEvaluationForm(language, "scale")}</p>` : ""}
    <div class="choices ${kind}">${options.map(
      ({ value, name, isOn }) =>
        html`<label class="choice"><input type="radio" name="${id}" value="${value}" ${isOn ? "checked" : ""} /> ${name}</label>`,
    )}</div></fieldset>`;
}
