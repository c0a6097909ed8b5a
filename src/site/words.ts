// Texts of visits on public pages, marked with their language if it differs from that of the page.
import { html } from "hono/html";
import type { Told } from "#documents";
import type { Html } from "./frame.ts";

export const told = ({ text, lang }: Told): Html | string =>
  lang === undefined ? text : html`<span lang="${lang}">${text}</span>`;

/** Returns several texts with a separator. */
export const toldRow = (all: readonly Told[], between: string): Html =>
  html`${all.map((one, i) => html`${i > 0 ? between : ""}${told(one)}`)}`;
