// Customs: hours that differ between countries, for rules whose hours a visit has not set.

/** Hours in minutes after midnight; more than 1440 means the following night. */
export interface Customs {
  /** When lunch is eaten. */
  readonly lunch: { readonly from: number; readonly to: number };
  /** When dinners and receptions end at the latest. */
  readonly eveningLatest: number;
}

/** Our own choice: study visits publish lunch between 11:30 and 14:30; state banquets end before midnight. */
const usual: Customs = { lunch: { from: 690, to: 870 }, eveningLatest: 1440 };

/**
 * By country of the leg (ISO 3166). Spain: lunch from 14:00 to 15:30, restaurants serve from 13:00 to 16:00, dinner
 * from 21:00 to 23:00 (inklingo.app, Understanding Spanish meal times; delo.si, Premik ure; both read 2026-11-29).
 */
const byCountry: Readonly<Record<string, Customs>> = {
  ES: { lunch: { from: 780, to: 990 }, eveningLatest: 1500 },
};

/** Returns the customs of a country; the usual ones if no others are known. */
export const customsOf = (country: string | undefined): Customs => byCountry[country ?? ""] ?? usual;
