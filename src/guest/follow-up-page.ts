// The follow-up page of a guest: commitments to reply to, minutes to read, sign and comment on.
import { html } from "hono/html";
import { type Commitment, indexVisit } from "#domain";
import { sayFollowUp } from "#text";
import type { FollowUp, FollowUpContext } from "./follow-up.ts";
import { commitmentCard } from "./follow-up-commitments.ts";
import { minutesSections } from "./follow-up-minutes.ts";
import { guestFrame, type Html } from "./frame.ts";
import type { GuestLook } from "./look.ts";

export function followUpPage(look: GuestLook, seen: FollowUp): Html {
  const { language, visit, name } = look;
  const { record, answerable, home } = seen;
  const title = sayFollowUp(language, "title");
  const context: FollowUpContext = { ...seen, language, visit, index: indexVisit(visit) };
  const isYours = ({ id }: Commitment) => answerable.has(id);
  const yours = record.commitments.filter(isYours);
  const others = record.commitments.filter((one) => !isYours(one) && !one.public);
  const isEmpty = record.commitments.length + record.minutes.length === 0;
  const body = html`<header><h1>${title}</h1><p class="soft">${name}</p>
      <p><a href="${home}">${sayFollowUp(language, "back")}</a></p></header>
    ${isEmpty ? html`<p class="notice">${sayFollowUp(language, "nothing")}</p>` : ""}
    ${
      isEmpty
        ? ""
        : html`<section aria-labelledby="yours"><h2 id="yours">${sayFollowUp(language, "yours")}</h2>
      ${yours.length === 0 ? html`<p class="soft">${sayFollowUp(language, "noneYours")}</p>` : ""}
      ${yours.map((one) => commitmentCard(context, one))}
      ${seen.tasks && yours.length > 0 ? html`<p><a class="button" href="${seen.tasks}">${sayFollowUp(language, "tasks")}</a></p><p class="soft">${sayFollowUp(language, "tasksMore")}</p>` : ""}</section>`
    }
    ${
      others.length > 0
        ? html`<section aria-labelledby="others"><h2 id="others">${sayFollowUp(language, "others")}</h2>
      ${others.map((one) => commitmentCard(context, one))}</section>`
        : ""
    }
    ${minutesSections(context)}`;
  return guestFrame(look, "/follow-up", title, body);
}
