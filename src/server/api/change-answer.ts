// The answer to a change: its result, or the reason for its refusal.
import type { Context } from "hono";
import type { ChangeAnswer } from "#app";
import type { Result } from "#base/result.ts";
import type { Language } from "#text";
import { changedJson } from "./json.ts";
import { refused } from "./problems.ts";

/** Answers a request for a change with its result. */
export const changeAnswer = (
  c: Context,
  language: Language,
  made: Result<ChangeAnswer, Parameters<typeof refused>[2]>,
) => (made.ok ? changedJson(made.value) : refused(c, language, made.error));
