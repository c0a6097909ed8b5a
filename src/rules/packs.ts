// Packs: settings of a country, an institution or a profession, each with its source.
import type { RuleSetting } from "#domain";

/** A named set of rule settings. */
export interface Pack {
  readonly id: string;
  readonly source: string;
  readonly date: string;
  readonly settings: readonly RuleSetting[];
}

export const packs: readonly Pack[] = [
  {
    id: "aiic-canada",
    source: "AIIC Canada, minimum interpreter teams (canada.aiic.net, page 1625)",
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
        },
      },
    ],
  },
  {
    id: "aice",
    source:
      "AICE, working hours (aice-interpretes.com): up to 90 minutes 1, up to 4 hours 2, up to 7 hours 2; there 30 minutes early",
    date: "2020",
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
            [90, 1],
            [420, 2],
          ],
        },
      },
      { rule: "interpreter-day", level: "block", parameters: { minutes: 420 } },
      { rule: "interpreter-early", level: "block", parameters: { minutes: 30 } },
    ],
  },
  {
    id: "aiic",
    source:
      "AIIC, defining your requirements (aiic.net/node/2375): two sessions of three hours, 90 minutes between",
    date: "2012",
    settings: [
      { rule: "interpreter-day", level: "block", parameters: { minutes: 360 } },
      { rule: "interpreter-pause", level: "block", parameters: { runMinutes: 180, pauseMinutes: 90 } },
    ],
  },
  {
    id: "apic",
    source:
      "APIC (apic.org.pt): a second team above eight hours; that a team is two interpreters is an assumption",
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
    source:
      "Published Chinese rules on official travel abroad: two thirds substantive, approval freezes dates and people, groups of at most six",
    date: "2014",
    settings: [
      { rule: "substantive-share", level: "block-release", parameters: { share: 2 / 3 } },
      { rule: "frozen-skeleton", level: "block" },
      { rule: "approved-group", level: "warn" },
    ],
  },
];
