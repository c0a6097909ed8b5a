// A person to call: the name, with the contact that the office has entered for this.
import { html } from "hono/html";
import type { Person } from "#domain";
import { sayGuest } from "#text";
import type { Html } from "./frame.ts";
import type { ItemContext } from "./item.ts";
import { dialled } from "./sections.ts";

/** Returns nothing if no contact is entered. */
export function contactLine({ wording, language }: ItemContext, { id, contact }: Person): Html {
  if (!contact) return html``;
  return html`<p class="line">${sayGuest(language, "call", { name: wording.person(id) })} ${dialled(contact)}</p>`;
}
