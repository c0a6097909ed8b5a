// The kinds of value that a field of a visit expects, by name. Schemas contain the English words, the text
// catalogue every language.

/** The words of each expectation in English, as schema issues carry them. */
export const expectations = {
  date: "a date such as 2023-10-26",
  "date-exists": "a date that exists, such as 2023-10-26",
  "time-of-day": "a time of day from 00:00 to 23:59, such as 09:30",
  "end-of-hours": "a time of day from 00:00 to 24:00, such as 17:30",
  "local-end": "a date and time such as 2023-10-26T17:30, or 2023-10-26T24:00 for midnight",
  "local-time": "a date and time such as 2023-10-26T09:30",
  "time-zone": "an IANA time zone such as Europe/Brussels",
  id: "lower-case letters, digits and single hyphens, as in 'city-hall'",
  language: "a language tag such as en, sl or zh-Hans",
  country: "a two-letter country code such as SI",
  text: "a text that is not empty",
  url: "a web address such as https://www.ljubljana.si",
  "text-language": "at least one language",
  "hours-rule": "opening hours such as 'Mo-Fr 09:00-17:00; Sa,PH off'",
  "hours-time": "times such as 09:00-17:00",
  "hours-same-time": "a closing time that differs from the opening time; 00:00-24:00 for the whole day",
  "hours-open-end": "a closing time: opening hours without an end cannot be planned with",
  "hours-sun": "times on the clock instead of sunrise, sunset, dawn and dusk",
  "hours-day": "a day of the week: Mo, Tu, We, Th, Fr, Sa, Su, or PH for public holidays",
  "hours-nth": "which one of the month in brackets, as in Su[1] or Fr[-1]",
  "hours-date": "a date or a month, such as Oct 26 or Apr-Oct",
  "hours-year": "the year before every date of the list, or before none",
  "hours-school": "dates instead of SH: school holidays are not known here",
  "hours-unknown": "open or off: the planner has to know",
  "hours-fallback": "rules separated by ';': fallback rules with '||' are not read",
  "hours-quote": "a comment that ends with a quotation mark",
} as const;

export type Expectation = keyof typeof expectations;

const byWords = new Map<string, Expectation>(
  Object.entries(expectations).map(([name, words]) => [words, name as Expectation]),
);

/** Returns the name of the expectation that a schema issue carries in words, if it is one of ours. */
export const expectationOf = (words: string): Expectation | undefined => byWords.get(words);
