// The typed client: calls a route of the API by its name. Types come from the routes; no schema is bundled.
import type { z } from "zod";
import type { ApiName, ApiRoutes } from "./routes.ts";
import type { ProblemDetails } from "./shapes.ts";

/** The names of the parameters in a path: `visit` and `job` in `/api/visits/:visit/jobs/:job`. */
type Parameters<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Bare<Name> | Parameters<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Bare<Name>
    : never;
type Bare<Name extends string> = Name extends `${infer Word}{${string}` ? Word : Name;

type Part<Name extends ApiName, Key extends string> =
  ApiRoutes[Name] extends Readonly<Record<Key, infer Schema extends z.ZodType>> ? Schema : never;
type Given<Key extends string, Schema> = [Schema] extends [never]
  ? unknown
  : Readonly<Record<Key, z.input<Schema & z.ZodType>>>;

/** The input of a call: `params`, `query` and `body` if its route has them. */
export type ApiInput<Name extends ApiName> = ([Parameters<Name>] extends [never]
  ? unknown
  : { readonly params: Readonly<Record<Parameters<Name>, string | number>> }) &
  ([Part<Name, "query">] extends [never]
    ? unknown
    : { readonly query?: Partial<z.input<Part<Name, "query">>> }) &
  Given<"body", Part<Name, "body">> & { readonly signal?: AbortSignal };
/** The answer of a call; undefined if it has no content. */
export type ApiAnswer<Name extends ApiName> = [Part<Name, "answer">] extends [never]
  ? undefined
  : z.output<Part<Name, "answer">>;

/** A call that failed: the server gave a reason, or was not reached (status 0). */
export interface ApiFailure {
  readonly ok: false;
  readonly status: number;
  readonly problem: ProblemDetails | undefined;
}
export type ApiResult<Name extends ApiName> =
  | { readonly ok: true; readonly value: ApiAnswer<Name> }
  | ApiFailure;

/** Returns the path of a call, with its parameters and query filled in. */
export function apiPath<Name extends ApiName>(name: Name, input: ApiInput<Name>): string {
  const { params = {}, query = {} } = input as {
    params?: Record<string, string | number>;
    query?: Record<string, unknown>;
  };
  const path = name
    .slice(name.indexOf(" ") + 1)
    .replace(/:(\w+)(\{[^}]*\})?/g, (_, key: string, rest?: string) =>
      rest
        ? String(params[key]).split("/").map(encodeURIComponent).join("/")
        : encodeURIComponent(String(params[key])),
    );
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as [string, string]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/**
 * Requests up to this length are completed even if their page is closed. Browsers allow 64 KB for all such requests of
 * a page.
 */
const outlivingLength = 16_000;

/**
 * Makes the client. `origin` is empty in a browser; `headers` may contain a bearer token; `language` is the language of
 * the answers (the server remembers it).
 */
export function apiClient(
  origin = "",
  headers: Readonly<Record<string, string>> = {},
  language?: () => string,
) {
  return async <Name extends ApiName>(name: Name, input: ApiInput<Name>): Promise<ApiResult<Name>> => {
    const { body, signal } = input as { body?: unknown; signal?: AbortSignal };
    const method = name.slice(0, name.indexOf(" "));
    const sent = method === "GET" ? undefined : JSON.stringify(body ?? {});
    try {
      const path = apiPath(name, input);
      const said = language ? `${path.includes("?") ? "&" : "?"}lang=${language()}` : "";
      const response = await fetch(origin + path + said, {
        method,
        headers: {
          accept: "application/json",
          ...(sent ? { "content-type": "application/json" } : {}),
          ...headers,
        },
        ...(sent ? { body: sent, keepalive: sent.length < outlivingLength } : {}),
        ...(signal ? { signal } : {}),
      });
      const isJson = (response.headers.get("content-type") ?? "").includes("json");
      const answer: unknown = isJson ? await response.json() : undefined;
      return response.ok
        ? { ok: true, value: answer as ApiAnswer<Name> }
        : { ok: false, status: response.status, problem: answer as ProblemDetails | undefined };
    } catch {
      return { ok: false, status: 0, problem: undefined };
    }
  };
}
