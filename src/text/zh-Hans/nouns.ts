// Words that a title begins or ends with, so that it can be part of a sentence.
export const nouns = {
  /** Events that are attended. */
  m: "会 会议 论坛 活动 仪式 典礼 晚宴 午宴 宴会 早餐 午餐 晚餐 招待会 研讨 推介 峰会 大会 展览 音乐会 演出 讲座 培训 闭幕式 开幕式 签约 茶歇 公开课 友谊赛 比赛 揭幕式 揭幕仪式 酒会 演示 演习",
  f: "",
  n: "",
  /** Nouns of talks, which take the verb “hold”. */
  mp: "会谈 座谈 洽谈 交流 交流会 座谈会 合作交流会 对话 磋商 讨论 会晤",
  fp: "",
  np: "",
  definite: "论坛 活动 峰会 大会",
  /** Events whose titles are names. */
  named: "",
  bodyM: "",
  bodyF: "",
  bodyN: "",
  /** Nouns of places that take a different preposition. */
  on: "",
  joins: "和 与 及",
  /** Months and weekdays in the form for a date within a sentence, if Intl does not provide it. */
  months: "",
  weekdays: "",
};
