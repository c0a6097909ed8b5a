// A call of the API as its handler receives it: validated, and authorised.
import type { Context } from "hono";
import type { z } from "zod";
import type { Application, Viewer } from "#app";
import type { ApiAnswer, ApiName, ApiRoutes } from "#contract";
import type { Language } from "#text";
import type { Log } from "../failures.ts";
import type { GroundDrawer } from "../map-data.ts";
import type { Limiter } from "../rate-limits.ts";
import type { BodyReader } from "./read-body.ts";

/** The sample visit that one button imports, and its record. */
export interface Sample {
  readonly file: string;
  readonly source: string;
  readonly record?: string | undefined;
}

/** What the handlers work with besides the call. */
export interface HandlerContext {
  readonly app: Application;
  /** The public address of this server, as its administrator states it: https://entente.example. */
  readonly publicUrl: string | undefined;
  readonly limits: Limiter;
  /** Reads large bodies. */
  readonly reader: BodyReader;
  readonly log: Log;
  readonly sample: Sample | undefined;
  /** Draws the background of a map. */
  readonly ground: GroundDrawer;
}

type Part<Name extends ApiName, Key extends string> =
  ApiRoutes[Name] extends Readonly<Record<Key, infer Schema extends z.ZodType>>
    ? z.output<Schema>
    : undefined;

export interface Call<Name extends ApiName> extends HandlerContext {
  readonly c: Context;
  /** Set unless the route is public. */
  readonly viewer: Viewer | undefined;
  readonly who: string;
  readonly language: Language;
  readonly visit: string;
  /** The versions that `If-Match` names, one of which has to be the newest; undefined: any version. */
  readonly only: readonly number[] | undefined;
  param(name: string): string;
  readonly query: Part<Name, "query">;
  readonly body: Part<Name, "body">;
  /** The file of a route that takes one. */
  readonly file: Uint8Array;
}

/** Answers a call with the answer of its route, or with another response: a problem, a file, a stream. */
export type Handler<Name extends ApiName> = (
  call: Call<Name>,
) => Promise<ApiAnswer<Name> | Response> | ApiAnswer<Name> | Response;
export type Handlers<Names extends ApiName> = { readonly [Name in Names]: Handler<Name> };
