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
    id: "working-days",
    source:
      "Our own choice of what a study visit keeps: a free hour at noon, work from 07:30 to 22:30, ten hours of night, ten hours after a long flight, five minutes of reserve on every transfer, teams and pauses of interpreters",
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
    source:
      "Protocol of official visits: counterparts of equal rank meet, courtesy calls come before site visits. Practice, not confirmed by an official text",
    date: "2026-11",
    settings: [
      { rule: "counterpart-rank", level: "warn" },
      { rule: "courtesy-first", level: "warn" },
    ],
  },
  {
    id: "spain",
    source:
      "Meal times in Spain: lunch from 14:00 to 15:30, dinner from 21:00 to 23:00 (inklingo.app; delo.si, Premik ure; read 2026-11-29)",
    date: "2026-11",
    settings: [
      { rule: "lunch", level: "block", parameters: { from: 780, to: 990, minutes: 75 } },
      { rule: "day-hours", parameters: { eveningLatest: 1500 } },
    ],
  },
  {
    id: "aiic-canada",
    source:
      "AIIC Canada, professional practice conditions (canada.aiic.net, page 1625, read 2026-11-29): teams by hours; “for meetings with three working languages: at least six interpreters”; consecutive, six-hour day: “in a two-language meeting into those two languages: at least two interpreters”, “in a three-language meeting into those three languages: at least three interpreters”. One interpreter for up to four hours of consecutive work is our own choice",
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
    source:
      "AICE, working hours (aice-interpretes.com/en/working-hours, read 2026-11-29): in the booth 1 interpreter up to 90 minutes, 2 up to 7 hours; consecutive 1 up to 7 hours, where “pauses are recommended approximately every one and a half-hours”; “Professional interpreters always arrive 30 minutes before the start of the meeting”. That 15 minutes are a pause is our own choice",
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
    source:
      "AIIC, defining your requirements (aiic.net/node/2375): two sessions of three hours, 90 minutes between. AIIC, professional standards, article 6 (read 2026-11-29): consecutive, “two languages into two: two”, “three languages into three: three”; whispered, at least two",
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
      { rule: "days-abroad", level: "warn" },
      { rule: "approval-deadline", level: "warn" },
      { rule: "report-deadline", level: "warn" },
    ],
  },
];
