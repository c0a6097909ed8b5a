// Names of the demands that hold by nature, in two words; and of the parameters of the rules of the catalogue.
import { sayRule } from "./findings.ts";
import { type Language, voice } from "./say.ts";

const messages = {
  en: {
    "activity-missing": "Required activity",
    attendance: "Who must attend",
    "fixed-time": "Fixed time",
    "group-size": "Size of the group",
    interpreter: "Interpreter",
    "opening-hours": "Opening hours",
    pin: "Pin",
    place: "Allowed places",
    "place-occupied": "Place in use",
    precedence: "Order of activities",
    presence: "Presence",
    programme: "Programme",
    seats: "Seats",
    "time-window": "Time window",
    together: "Staying together",
    transfer: "Transfer",
    travel: "Time on the way",
    "two-places": "In two places at once",
    vehicle: "Vehicle",
  },
  "zh-Hans": {
    "activity-missing": "必须安排的活动",
    attendance: "必须出席者",
    "fixed-time": "固定时间",
    "group-size": "人数要求",
    interpreter: "口译",
    "opening-hours": "开放时间",
    pin: "已固定",
    place: "允许的地点",
    "place-occupied": "地点被占用",
    precedence: "先后顺序",
    presence: "在场时间",
    programme: "日程",
    seats: "座位",
    "time-window": "时间窗",
    together: "同行不分开",
    transfer: "接送",
    travel: "路途时间",
    "two-places": "同时身处两地",
    vehicle: "车辆",
  },
  sl: {
    "activity-missing": "Obvezna dejavnost",
    attendance: "Kdo mora priti",
    "fixed-time": "Določen čas",
    "group-size": "Velikost skupine",
    interpreter: "Tolmač",
    "opening-hours": "Odpiralni čas",
    pin: "Pripeto",
    place: "Dovoljeni kraji",
    "place-occupied": "Kraj je zaseden",
    precedence: "Vrstni red",
    presence: "Prisotnost",
    programme: "Program",
    seats: "Sedeži",
    "time-window": "Časovno okno",
    together: "Ostati skupaj",
    transfer: "Prevoz",
    travel: "Čas na poti",
    "two-places": "Na dveh krajih hkrati",
    vehicle: "Vozilo",
  },
} as const;

const say = voice<keyof (typeof messages)["en"]>(messages);
const isKnown = (rule: string): rule is keyof (typeof messages)["en"] => rule in messages.en;

/** The name of any rule: of the catalogue, or of a demand that holds by nature. */
export const sayAnyRule = (language: Language, rule: string): string =>
  isKnown(rule) ? say(language, rule) : sayRule(language, rule);

const parameters = {
  en: {
    "lunch.from": "From",
    "lunch.to": "To",
    "lunch.minutes": "Free minutes or a meal of",
    "day-hours.earliest": "Not before",
    "day-hours.latest": "Not after",
    "daily-load.minutes": "Minutes of programme at most",
    "daily-load.appointments": "Appointments at most",
    "night-rest.minutes": "Minutes of rest",
    "flight-rest.longMinutes": "A flight is long from minutes",
    "flight-rest.restMinutes": "Minutes of rest after it",
    "travel-buffer.minutes": "Minutes on every way",
    "interpreter-team.simultaneous": "Simultaneous: up to minutes → interpreters",
    "interpreter-team.whispered": "Whispered: up to minutes → interpreters",
    "interpreter-team.consecutive": "Consecutive: up to minutes → interpreters",
    "interpreter-team.threeLanguages": "Three languages in a booth: interpreters at least",
    "interpreter-pause.runMinutes": "Longest run in minutes",
    "interpreter-pause.pauseMinutes": "A pause has minutes",
    "interpreter-day.minutes": "Minutes of work at most",
    "interpreter-early.minutes": "There before it in minutes",
    "idle-time.perMinute": "Cost of a free minute",
    "idle-time.perBreak": "Cost of a break",
    "idle-time.breath": "Minutes that nobody calls idle",
    "idle-time.of": "Whose time counts",
    "absence.perMinute": "Cost of a minute wanted in two places",
    "even-breaks.atMost": "Difference at most",
    "even-breaks.breath": "A break is longer than minutes",
    "substantive-share.share": "Share at least (0 to 1)",
    "approved-group.people": "People at most",
    visiting: "Those who travel",
    everybody: "Everybody",
  },
  "zh-Hans": {
    "lunch.from": "自",
    "lunch.to": "至",
    "lunch.minutes": "空闲或用餐分钟数",
    "day-hours.earliest": "不早于",
    "day-hours.latest": "不晚于",
    "daily-load.minutes": "日程分钟数上限",
    "daily-load.appointments": "活动数上限",
    "night-rest.minutes": "休息分钟数",
    "flight-rest.longMinutes": "长途飞行的最少分钟数",
    "flight-rest.restMinutes": "其后休息分钟数",
    "travel-buffer.minutes": "每段路程的分钟数",
    "interpreter-team.simultaneous": "同声传译：分钟上限 → 译员人数",
    "interpreter-team.whispered": "耳语传译：分钟上限 → 译员人数",
    "interpreter-team.consecutive": "交替传译：分钟上限 → 译员人数",
    "interpreter-team.threeLanguages": "同传间三种语言时译员至少",
    "interpreter-pause.runMinutes": "连续工作分钟数上限",
    "interpreter-pause.pauseMinutes": "间歇分钟数",
    "interpreter-day.minutes": "工作分钟数上限",
    "interpreter-early.minutes": "提前到场分钟数",
    "idle-time.perMinute": "每空闲一分钟的代价",
    "idle-time.perBreak": "每个空档的代价",
    "idle-time.breath": "不计为空闲的分钟数",
    "idle-time.of": "计算对象",
    "absence.perMinute": "每分钟同时需出席两项活动的代价",
    "even-breaks.atMost": "差数上限",
    "even-breaks.breath": "空档须长于分钟数",
    "substantive-share.share": "占比下限（0 至 1）",
    "approved-group.people": "人数上限",
    visiting: "来访人员",
    everybody: "所有人",
  },
  sl: {
    "lunch.from": "Od",
    "lunch.to": "Do",
    "lunch.minutes": "Prostih minut ali obrok",
    "day-hours.earliest": "Ne pred",
    "day-hours.latest": "Ne po",
    "daily-load.minutes": "Največ minut programa",
    "daily-load.appointments": "Največ dogodkov",
    "night-rest.minutes": "Minute počitka",
    "flight-rest.longMinutes": "Let je dolg od minut",
    "flight-rest.restMinutes": "Minute počitka po njem",
    "travel-buffer.minutes": "Minute na vsaki poti",
    "interpreter-team.simultaneous": "Simultano: do minut → tolmačev",
    "interpreter-team.whispered": "Šepetano: do minut → tolmačev",
    "interpreter-team.consecutive": "Konsekutivno: do minut → tolmačev",
    "interpreter-team.threeLanguages": "Trije jeziki v kabini: najmanj tolmačev",
    "interpreter-pause.runMinutes": "Najdaljše delo brez premora v minutah",
    "interpreter-pause.pauseMinutes": "Premor ima minut",
    "interpreter-day.minutes": "Največ minut dela",
    "interpreter-early.minutes": "Na kraju prej v minutah",
    "idle-time.perMinute": "Cena proste minute",
    "idle-time.perBreak": "Cena premora",
    "idle-time.breath": "Minute, ki niso prazne",
    "idle-time.of": "Čigav čas šteje",
    "absence.perMinute": "Cena minute, ko je kdo želen na dveh mestih",
    "even-breaks.atMost": "Največja razlika",
    "even-breaks.breath": "Premor je daljši od minut",
    "substantive-share.share": "Najmanjši delež (0 do 1)",
    "approved-group.people": "Največ ljudi",
    visiting: "Tistih, ki potujejo",
    everybody: "Vseh",
  },
} as const;

type ParameterKey = keyof (typeof parameters)["en"];
const sayKnownParameter = voice<ParameterKey>(parameters);

/** The name of a rule's parameter or of one of its choices; undefined where the catalogue has none. */
export function sayParameter(language: Language, name: string): string | undefined {
  const key = Object.keys(parameters.en).find((known): known is ParameterKey => known === name);
  return key && sayKnownParameter(language, key);
}

const packNames = {
  en: {
    "aiic-canada": "Interpreters: AIIC Canada, minimum teams",
    aice: "Interpreters: AICE, Spain, working hours",
    aiic: "Interpreters: AIIC, sessions of a day",
    apic: "Interpreters: APIC, Portugal, second team",
    "china-official-travel": "Official travel abroad from China",
  },
  "zh-Hans": {
    "aiic-canada": "译员：AIIC 加拿大，最低配备",
    aice: "译员：AICE 西班牙，工作时间",
    aiic: "译员：AIIC，每日场次",
    apic: "译员：APIC 葡萄牙，第二组",
    "china-official-travel": "中国因公出访规定",
  },
  sl: {
    "aiic-canada": "Tolmači: AIIC Kanada, najmanjše ekipe",
    aice: "Tolmači: AICE Španija, delovni čas",
    aiic: "Tolmači: AIIC, seje v dnevu",
    apic: "Tolmači: APIC Portugalska, druga ekipa",
    "china-official-travel": "Službena potovanja iz Kitajske",
  },
} as const;

type PackKey = keyof (typeof packNames)["en"];
const sayKnownPack = voice<PackKey>(packNames);
const isPackKey = (id: string): id is PackKey => Object.hasOwn(packNames.en, id);

/** The name of a pack of rules; its id where it has none. */
export const sayPack = (language: Language, id: string): string =>
  isPackKey(id) ? sayKnownPack(language, id) : id;
