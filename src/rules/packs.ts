// Packs: settings of a country, an institution or a profession, each with its source.
import type { RuleSetting } from "#domain";

/** A named set of rule settings. */
export interface Pack {
  readonly id: string;
  /**
   * The date on which the source was published or last seen. The texts of each language name the source
   * (`packSources`).
   */
  readonly date: string;
  readonly settings: readonly RuleSetting[];
}

export const packs: readonly Pack[] = [
  {
    id: "working-days",
    date: "2026-11",
    settings: [
      { rule: "lunch", level: "block", parameters: { ownBreakMinutes: 1440 } },
      { rule: "day-hours", level: "block", parameters: { latest: 1350, eveningLatest: 1350 } },
      { rule: "daily-load", level: "block" },
      { rule: "night-rest", level: "block", parameters: { minutes: 600 } },
      { rule: "flight-rest", level: "block", parameters: { longMinutes: 480 } },
      { rule: "travel-buffer", level: "block" },
      { rule: "interpreter-team", level: "block" },
      { rule: "interpreter-pause", level: "block" },
      { rule: "interpreter-day", level: "block" },
    ],
  },
  {
    id: "protocol",
    date: "2026-11",
    settings: [
      { rule: "counterpart-rank", level: "warn" },
      { rule: "courtesy-first", level: "warn" },
    ],
  },
  {
    id: "spain",
    date: "2026-11",
    settings: [
      { rule: "lunch", level: "block", parameters: { from: 780, to: 990, minutes: 75 } },
      { rule: "day-hours", parameters: { eveningLatest: 1500 } },
    ],
  },
  {
    id: "aiic-canada",
    date: "2016",
    settings: [
      {
        rule: "interpreter-team",
        level: "block",
        parameters: {
          simultaneous: [
            [40, 1],
            [240, 2],
            [360, 3],
            [480, 4],
          ],
          whispered: [
            [40, 1],
            [240, 2],
            [360, 3],
            [480, 4],
          ],
          consecutive: [
            [240, 1],
            [480, 2],
          ],
          threeLanguages: 6,
          threeLanguagesConsecutive: 3,
        },
      },
    ],
  },
  {
    id: "aice",
    date: "2023",
    settings: [
      {
        rule: "interpreter-team",
        level: "block",
        parameters: {
          simultaneous: [
            [90, 1],
            [420, 2],
          ],
          whispered: [
            [90, 1],
            [420, 2],
          ],
          consecutive: [
            [420, 1],
            [1440, 2],
          ],
        },
      },
      { rule: "interpreter-pause", level: "warn", parameters: { runMinutes: 90, pauseMinutes: 15 } },
      { rule: "interpreter-day", level: "block", parameters: { minutes: 420 } },
      { rule: "interpreter-early", level: "block", parameters: { minutes: 30 } },
    ],
  },
  {
    id: "aiic",
    date: "2012",
    settings: [
      {
        rule: "interpreter-team",
        level: "block",
        parameters: { consecutive: [[1440, 2]], whispered: [[1440, 2]], threeLanguagesConsecutive: 3 },
      },
      { rule: "interpreter-day", level: "block", parameters: { minutes: 360 } },
      { rule: "interpreter-pause", level: "block", parameters: { runMinutes: 180, pauseMinutes: 90 } },
    ],
  },
  {
    id: "apic",
    date: "2026",
    settings: [
      {
        rule: "interpreter-team",
        level: "block",
        parameters: {
          simultaneous: [
            [480, 2],
            [1440, 4],
          ],
          whispered: [
            [480, 2],
            [1440, 4],
          ],
        },
      },
      { rule: "interpreter-day", level: "block", parameters: { minutes: 480 } },
    ],
  },
  {
    id: "china-official-travel",
    date: "2014",
    settings: [
      { rule: "substantive-share", level: "block-release", parameters: { share: 2 / 3 } },
      { rule: "frozen-skeleton", level: "block" },
      { rule: "approved-group", level: "warn" },
      { rule: "days-abroad", level: "warn" },
      { rule: "approval-deadline", level: "warn" },
      { rule: "report-deadline", level: "warn" },
    ],
  },
];
