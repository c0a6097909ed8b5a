// What the booklet, the personal agendas, the calendars and the day-by-day list say in so many words.
import { baseLanguage } from "#domain";
import { type Language, voice } from "./say.ts";

export const sayDocument = voice({
  en: {
    programme: "Programme",
    personalProgramme: "Personal programme",
    draft: "Draft",
    release: "Version {number}",
    purpose: "Purpose of the visit",
    participants: "Participants",
    inProtocolOrder: "In protocol order",
    places: "Places",
    contacts: "Contacts",
    head: "Head of party",
    all: "{group} (all)",
    attending: "Attending: {names}",
    nobody: "Attendance to be confirmed",
    interpretation: "Interpretation: {languages}",
    interpreters: "Interpretation {languages}: {names}",
    provided: "Interpretation: {languages}, provided by the host",
    responsible: "Responsible: {names}",
    arrival: "Please arrive by {time}: {minutes} minutes for entry",
    escort: "Visitors are met at the entrance and accompanied",
    bring: "Please bring: {things}",
    freeTime: "Free time",
    noItems: "No engagements",
    walk: "On foot to {place}",
    coach: "By coach to {place}",
    car: "By car to {place}",
    public: "By public transport to {place}",
    train: "By train to {place}",
    fromTo: "{from} to {to}",
    localTime: "All times local: {zones}",
    dayHours: "This day has {hours} hours",
    clockBack: "The clocks go back in the night: at {before} it is {after} again. The day has {hours} hours.",
    clockForward: "The clocks go forward: {before} becomes {after}. The day has {hours} hours.",
    shift:
      "Arrival in local time (UTC{offset}): {hours, plural, one {# hour} other {# hours}} {direction, select, later {ahead} other {behind}}",
    summary:
      "{people, plural, one {# participant} other {# participants}} · {parties, plural, one {# party} other {# parties}}",
    people: "{count, plural, one {# person} other {# people}}",
    page: "Page {page} of {pages}",
    unplaced: "Not in the programme",
    to: "To: {place}",
    ownPart: "From your party: {names}",
  },
  "zh-Hans": {
    programme: "日程",
    personalProgramme: "个人日程",
    draft: "草案",
    release: "第{number}版",
    purpose: "访问目的",
    participants: "与会人员",
    inProtocolOrder: "按礼宾次序排列",
    places: "活动地点",
    contacts: "联系方式",
    head: "团长",
    all: "{group}（全体）",
    attending: "出席：{names}",
    nobody: "出席人员待定",
    interpretation: "口译：{languages}",
    interpreters: "口译（{languages}）：{names}",
    provided: "口译：{languages}，由接待方安排",
    responsible: "负责人：{names}",
    arrival: "请于{time}前抵达，入场手续约需{minutes}分钟",
    escort: "来宾由专人在入口处迎接并全程陪同",
    bring: "请携带：{things}",
    freeTime: "自由活动",
    noItems: "无公务安排",
    walk: "步行前往{place}",
    coach: "乘大巴前往{place}",
    car: "乘车前往{place}",
    public: "乘公共交通前往{place}",
    train: "乘火车前往{place}",
    fromTo: "{from}至{to}",
    localTime: "均为当地时间：{zones}",
    dayHours: "当日共{hours}小时",
    clockBack: "夏令时于当日凌晨结束：{before}拨回至{after}，当日共{hours}小时。",
    clockForward: "夏令时于当日凌晨开始：{before}拨快至{after}，当日共{hours}小时。",
    shift: "抵达时间为当地时间（UTC{offset}），与出发地时差{hours}小时",
    summary: "{people}人，{parties}个团组",
    people: "{count}人",
    page: "第{page}页，共{pages}页",
    unplaced: "未列入日程",
    to: "前往：{place}",
    ownPart: "本团出席人员：{names}",
  },
  sl: {
    programme: "Program",
    personalProgramme: "Osebni program",
    draft: "Osnutek",
    release: "Različica {number}",
    purpose: "Namen obiska",
    participants: "Udeleženci",
    inProtocolOrder: "Po protokolarnem vrstnem redu",
    places: "Prizorišča",
    contacts: "Kontakti",
    head: "Vodja skupine",
    all: "{group} (vsi)",
    attending: "Udeležba: {names}",
    nobody: "Udeležba še ni potrjena",
    interpretation: "Tolmačenje: {languages}",
    interpreters: "Tolmačenje {languages}: {names}",
    provided: "Tolmačenje: {languages}, zagotovi gostitelj",
    responsible: "Odgovorni: {names}",
    arrival: "Prosimo, pridite do {time}: vstop traja {minutes} minut",
    escort: "Obiskovalce pri vhodu sprejmejo in jih ves čas spremljajo",
    bring: "Prosimo, prinesite: {things}",
    freeTime: "Prosti čas",
    noItems: "Brez obveznosti",
    walk: "Peš: {place}",
    coach: "Z avtobusom: {place}",
    car: "Z avtomobilom: {place}",
    public: "Z javnim prevozom: {place}",
    train: "Z vlakom: {place}",
    fromTo: "{from} – {to}",
    localTime: "Vsi časi so krajevni: {zones}",
    dayHours: "Dan ima {hours} ur",
    clockBack: "Ponoči se ura premakne nazaj: ob {before} je znova {after}. Dan ima {hours} ur.",
    clockForward: "Ponoči se ura premakne naprej: ob {before} je že {after}. Dan ima {hours} ur.",
    shift:
      "Prihod po krajevnem času (UTC{offset}): {hours, plural, one {# uro} two {# uri} few {# ure} other {# ur}} {direction, select, later {pozneje} other {prej}}",
    summary:
      "{people, plural, one {# udeleženec} two {# udeleženca} few {# udeleženci} other {# udeležencev}} · {parties, plural, one {# skupina} two {# skupini} few {# skupine} other {# skupin}}",
    people: "{count, plural, one {# oseba} two {# osebi} few {# osebe} other {# oseb}}",
    page: "Stran {page} od {pages}",
    unplaced: "Ni v programu",
    to: "Cilj: {place}",
    ownPart: "Iz vaše skupine: {names}",
  },
});

/** Names in a row; a semicolon where a name itself holds a comma, as in "Mayor, City of Ljubljana". */
export function listed(names: readonly string[], language: Language): string {
  if (language === "zh-Hans") return names.join(names.some((name) => name.includes("，")) ? "；" : "、");
  return names.join(names.some((name) => name.includes(",")) ? "; " : ", ");
}

const namesOfLanguages = new Map<Language, Intl.DisplayNames>();

/** The name of a language as its speakers of `language` say it; `zh-Hans` is "Chinese" when spoken. */
export function spokenLanguage(tag: string, language: Language): string {
  const base = baseLanguage(tag);
  let names = namesOfLanguages.get(language);
  if (!names) {
    names = new Intl.DisplayNames(language, { type: "language" });
    namesOfLanguages.set(language, names);
  }
  return names.of(base) ?? base;
}

/** `22–29 October 2023` · `2023年10月22日至29日` · `22.–29. oktober 2023`. */
export function dateRange(from: Temporal.PlainDate, to: Temporal.PlainDate, language: Language): string {
  const sameMonth = from.year === to.year && from.month === to.month;
  if (language === "zh-Hans") {
    const end = sameMonth
      ? `${to.day}日`
      : `${from.year === to.year ? "" : `${to.year}年`}${to.month}月${to.day}日`;
    const start = `${from.year}年${from.month}月${from.day}日`;
    return from.equals(to) ? start : `${start}至${end}`;
  }
  const locale = language === "en" ? "en-GB" : language;
  const whole = (date: Temporal.PlainDate) =>
    date.toLocaleString(locale, { day: "numeric", month: "long", year: "numeric" });
  if (from.equals(to)) return whole(to);
  const dot = language === "sl" ? "." : "";
  return sameMonth ? `${from.day}${dot}–${whole(to)}` : `${whole(from)} – ${whole(to)}`;
}
