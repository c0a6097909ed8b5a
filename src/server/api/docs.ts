// The API's documentation as a page, made from the OpenAPI document, without scripts.
import { html } from "hono/html";
import { type Language, sayWeb } from "#text";
import { type Html, page } from "../pages/layout.ts";

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly requestBody?: unknown;
  readonly responses?: unknown;
  readonly parameters?: unknown;
}
interface OpenApi {
  readonly paths?: object;
  readonly components?: object;
}

/** Returns the page. Schemas are collapsed, because they are long. */
export function docsPage(language: Language, document: OpenApi): Html {
  const paths = Object.entries((document.paths ?? {}) as Record<string, Record<string, Operation>>);
  const operations = paths.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const schemas = Object.entries(
    (document.components as { schemas?: Record<string, unknown> })?.schemas ?? {},
  );
  return page(
    { language, path: "/api/docs", title: "API" },
    html`<h1>API</h1>
      <p><a href="/api/openapi.json">OpenAPI 3.1</a> · ${sayWeb(language, "apiIntro")}</p>
      ${operations.map(
        ({ path, method, operation }) => html`<section class="day">
          <h2><code>${method} ${path}</code></h2>
          <p>${operation.summary ?? ""}</p>
          <p class="who">${operation.description ?? ""}</p>
          ${part("Parameters", operation.parameters)} ${part("Body", operation.requestBody)}
          ${part("Answers", operation.responses)}
        </section>`,
      )}
      ${schemas.map(([name, schema]) => html`<section class="day" id="${name}">${part(name, schema)}</section>`)}`,
  );
}

const part = (title: string, value: unknown): Html | "" =>
  value === undefined || (Array.isArray(value) && value.length === 0)
    ? ""
    : html`<details><summary>${title}</summary><pre>${JSON.stringify(value, null, 2)}</pre></details>`;
