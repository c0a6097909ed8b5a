// Names of the demands that hold by nature, beside the rules of the catalogue: what forbids a start, in two words.
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
