// The kinds of value that a field of a visit expects, by code. Schemas put the code into their issues; the texts
// express it in every language.

export const expectations = [
  "date",
  "date-exists",
  "time-of-day",
  "end-of-hours",
  "local-end",
  "local-time",
  "instant",
  "time-zone",
  "id",
  "language",
  "country",
  "text",
  "url",
  "text-language",
  "hours-rule",
  "hours-time",
  "hours-same-time",
  "hours-open-end",
  "hours-sun",
  "hours-day",
  "hours-nth",
  "hours-date",
  "hours-year",
  "hours-school",
  "hours-unknown",
  "hours-fallback",
  "hours-quote",
] as const;

export type Expectation = (typeof expectations)[number];

/** The code that a schema reports instead of a message if a value does not have the expected form. */
export const expects = (code: Expectation): Expectation => code;

/** Returns the expectation that a schema issue names, if it is one of ours. */
export const expectationOf = (message: string): Expectation | undefined =>
  expectations.find((code) => code === message);
