// The usual hours of items by kind: the windows of a new visit, until the user changes them.

import { type ActivityKind, timeOfDay } from "#domain";

/** A window of the day, in the form of the visit file. */
export interface UsualWindow {
  readonly from: string;
  readonly to: string;
}

interface UsualHours {
  /**
   * Words in titles of these items, in the languages of the interface and of neighbouring countries. If absent, the
   * kind decides.
   */
  readonly words?: RegExp;
  readonly kinds: readonly ActivityKind[];
  readonly windows: readonly UsualWindow[];
  readonly source: string;
}

const lunch: UsualWindow = { from: "12:00", to: "14:30" };
const evening: UsualWindow = { from: "18:00", to: "22:30" };

/** The first row that matches counts. Words of a title come before the kind. */
const usualHours: readonly UsualHours[] = [
  {
    words:
      /breakfast|zajtrk|早餐|早饭|朝食|frühstück|petit[- ]déjeuner|desayuno|colazione|doručak|śniadanie/iu,
    kinds: ["meal", "reception"],
    windows: [{ from: "07:00", to: "09:30" }],
    source: "Our own choice; a trade mission to Chengdu (2005) printed breakfast for 07:30",
  },
  {
    words: /lunch|luncheon|kosilo|午餐|午宴|午饭|昼食|mittag|déjeuner|almuerzo|comida|pranzo|ručak|obiad/iu,
    kinds: ["meal", "reception"],
    windows: [lunch],
    source: "Interreg SWARE (2018): 12:30; PROSPERA: 13:00; VISP Mölndal (2004): 11:45 and 12:50",
  },
  {
    words:
      /dinner|supper|evening|banquet|večerj|zvečer|晚餐|晚宴|晚饭|夕食|夜|abend|dîner|soirée|cena|večer|kolacj/iu,
    kinds: ["meal", "reception"],
    windows: [evening],
    source:
      "ENTO StudyLab Tbilisi (2019): 19:00 and 20:00; PROSPERA: 18:30 and 19:00; VISP Mölndal (2004): 19:00",
  },
  {
    kinds: ["meal"],
    windows: [lunch, evening],
    source: "The two rows above",
  },
  {
    kinds: ["reception"],
    windows: [{ from: "17:00", to: "22:00" }],
    source: "Brussels and Ljubljana (2023): 18:30; Cork City Hall (2018): 18:45",
  },
  {
    words:
      /courtesy (?:call|visit)|vljudnostni|(?:antritts|höflichkeits)besuch|visite de courtoisie|visita (?:de cortesía|di cortesia)|拜会|礼节性|表敬/iu,
    kinds: ["meeting", "bilateral", "site-visit"],
    windows: [{ from: "09:00", to: "12:30" }],
    source:
      "A mayor receives in the morning: VISP Mölndal (2004) 08:30; PROSPERA 09:30; the Austrian President in Slovenia (2013) 09:30",
  },
  {
    kinds: ["meeting", "workshop", "bilateral"],
    windows: [{ from: "09:00", to: "17:30" }],
    source:
      "Published study-visit days run from about 09:00 to 17:30; the Committee of the Regions receives from 9:30 to 16:30",
  },
  {
    kinds: ["site-visit", "walk"],
    windows: [{ from: "09:00", to: "19:00" }],
    source: "PROSPERA and ENTO StudyLab (2019) end their walks at 18:00 and 19:00",
  },
];

/**
 * Returns the windows of an item by its title and kind; undefined if none is usual, or if it is longer than all of
 * them.
 */
export function usualWindows(
  kind: ActivityKind,
  title: string,
  minutes: number,
): readonly UsualWindow[] | undefined {
  const row = usualHours.find(({ kinds, words }) => kinds.includes(kind) && (words?.test(title) ?? true));
  // An item longer than its window could not be scheduled.
  const fitting =
    row?.windows.filter(({ from, to }) => timeOfDay.decode(to) - timeOfDay.decode(from) >= minutes) ?? [];
  return fitting.length > 0 ? fitting : undefined;
}
