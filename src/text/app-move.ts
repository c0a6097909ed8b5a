// What is said of moving a visit to other dates, before it is done.
import { voice } from "./say.ts";

export const sayMove = voice({
  en: {
    title: "Move the visit to other dates",
    first: "New first day",
    none: "Choose another first day: everything moves by so many days, at the same local hours.",
    by: "{days, plural, one {# day} other {# days}} {way, select, later {later} other {earlier}}: {from} to {to}. All at the same local hours, in one change that can be undone:",
    legs: "{count, plural, one {# leg} other {# legs}}",
    activities:
      "{count, plural, one {# activity with days or times of its own} other {# activities with days or times of their own}}",
    stays: "{count, plural, one {# arrival and departure} other {# arrivals and departures}} of people",
    pins: "{count, plural, one {# pinned start} other {# pinned starts}}",
    placed: "{count, plural, one {# item} other {# items}} of the programme",
    weekdays: "The days of the week change: look at opening hours afterwards.",
    stay: "What stays: opening hours, closures and public holidays, what was approved, releases, and dates within texts.",
    move: "Move the visit",
  },
  "zh-Hans": {
    title: "将访问移至其他日期",
    first: "新的首日",
    none: "请选择另一首日：全部内容按相应天数移动，当地时刻不变。",
    by: "{way, select, later {推迟} other {提前}}{days}天：{from}至{to}。当地时刻不变，作为一次可撤销的更改：",
    legs: "{count}个行程段",
    activities: "{count}项有自身日期或时间的活动",
    stays: "{count}次人员到达与离开",
    pins: "{count}个固定的开始时间",
    placed: "日程中的{count}个项目",
    weekdays: "星期几随之改变：之后请查看开放时间。",
    stay: "保持不变：开放时间、关闭时段与公众假日、批准内容、已发布版本以及文字中的日期。",
    move: "移动访问",
  },
  sl: {
    title: "Premakni obisk na druge datume",
    first: "Novi prvi dan",
    none: "Izberite drug prvi dan: vse se premakne za toliko dni, ob istih krajevnih urah.",
    by: "{days, plural, one {# dan} two {# dneva} few {# dni} other {# dni}} {way, select, later {pozneje} other {prej}}: od {from} do {to}. Vse ob istih krajevnih urah, z eno spremembo, ki jo je mogoče razveljaviti:",
    legs: "{count, plural, one {# etapa} two {# etapi} few {# etape} other {# etap}}",
    activities:
      "{count, plural, one {# dejavnost} two {# dejavnosti} few {# dejavnosti} other {# dejavnosti}} z lastnimi dnevi ali urami",
    stays:
      "{count, plural, one {# prihod in odhod} two {# prihoda in odhoda} few {# prihodi in odhodi} other {# prihodov in odhodov}} ljudi",
    pins: "{count, plural, one {# pripet začetek} two {# pripeta začetka} few {# pripeti začetki} other {# pripetih začetkov}}",
    placed: "{count, plural, one {# točka} two {# točki} few {# točke} other {# točk}} programa",
    weekdays: "Dnevi v tednu se spremenijo: zatem preverite odpiralni čas.",
    stay: "Kar ostane: odpiralni čas, zaprtja in prazniki, kar je bilo odobreno, izdaje in datumi v besedilih.",
    move: "Premakni obisk",
  },
});
