// When meals and receptions take place, until somebody says otherwise: by the words of their title, else by their kind.

interface Window {
  readonly from: string;
  readonly to: string;
}

const breakfast: Window = { from: "07:00", to: "09:30" };
const lunch: Window = { from: "12:00", to: "14:30" };
const evening: Window = { from: "18:00", to: "22:30" };
const afterWork: Window = { from: "17:00", to: "22:00" };

/** Words of meals at one time of the day, in the languages of the interface and of our neighbours. */
const words: readonly (readonly [RegExp, Window])[] = [
  [
    /breakfast|zajtrk|早餐|早饭|朝食|frühstück|petit[- ]déjeuner|desayuno|colazione|doručak|śniadanie/iu,
    breakfast,
  ],
  [/lunch|luncheon|kosilo|午餐|午宴|午饭|昼食|mittag|déjeuner|almuerzo|comida|pranzo|ručak|obiad/iu, lunch],
  [
    /dinner|supper|evening|banquet|večerj|zvečer|晚餐|晚宴|晚饭|夕食|夜|abend|dîner|soirée|cena|večer|kolacj/iu,
    evening,
  ],
];

/** The windows of a meal or a reception; undefined for what may be at any time of the day. */
export function usualWindows(kind: string, title: string, minutes: number): readonly Window[] | undefined {
  if (kind !== "meal" && kind !== "reception") return undefined;
  const named = words.find(([word]) => word.test(title))?.[1];
  const windows = named ? [named] : kind === "meal" ? [lunch, evening] : [afterWork];
  // A meal that is longer than its window would have no time at all.
  const fitting = windows.filter((window) => minutesOf(window.to) - minutesOf(window.from) >= minutes);
  return fitting.length > 0 ? fitting : undefined;
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
