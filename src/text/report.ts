// The sentences of the news item: each is filled from records, none says more than they do.
import { dateRange } from "./documents.ts";
import { type Language, voice } from "./say.ts";

export const sayNews = voice({
  en: {
    title:
      "{level, select, high {High-level delegation} working {Working delegation} other {Delegation}} led by {leader} visits {places}",
    "title.plain": "{delegation} visits {places}",
    lead: "{dates}, a {level, select, high {high-level } working {working } other {}}delegation led by {leader} visited {places}.",
    "lead.plain": "{dates}, {delegation} visited {places}.",
    purposes: "{count, plural, one {Its aim was} other {Its aims were}} {purposes}.",
    cities: "The cities of {cities} were represented in the delegation.",
    others: "{others} were represented in the delegation.",
    "cities.others": "The cities of {cities}, as well as {others}, were represented in the delegation.",
    forms:
      "{forms} {pace, select, packed {followed one another in a tightly packed programme} other {made up the programme}}.",
    results: "Results and outlook",

    onward: "From {previous}, the delegation travelled on to {leg}.",
    "opener.none": "",
    "opener.first": "on the first day in {leg}, ",
    "opener.first-there": "on the first day there, ",
    "opener.first-dated": "on {date}, the first day in {leg}, ",
    "opener.first-there-dated": "on {date}, the first day there, ",
    "opener.same-day": "later the same day, ",
    "opener.date": "on {date}, ",
    "opener.after": "afterwards, ",

    at: " at {hosts}",
    with: " with {hosts}",
    place: " at {place}",
    guests: ", attended by {people, plural, one {# guest} other {# guests}}",
    on: " on {topics}",
    about: "{name}, {about}",

    walk: "{opener}the delegation explored {np}.",
    "visit.0": "{opener}at {hosts}, the focus was on {topics}.",
    "visit.1": "{opener}the delegation called at {hosts} to learn more about {topics}.",
    "visit.plain": "{opener}the delegation visited {hosts}.",
    "talk.0": "{opener}{np}{hosts} dealt with {topics}.",
    "talk.1": "{opener}{np}{hosts} turned to {topics}.",
    "talk.with":
      "{opener}the delegation took part in {np}{hosts}{place}{guests}, together with delegates from {with}.",
    "talk.plain": "{opener}{np}{hosts} took place{place}{guests}.",
    agenda: "The talks centred on {topics}.",
    highlight: "The highlight of the stay in {leg} was {np}.",
    "part.who": "It brought together {who} in {np}.",
    "part.plain": "{np} formed part of it.",
    "part.topics": "{np} formed part of it and dealt with {topics}.",
    pair: "After {np}{hosts}, the delegation went on to {np2}{on}{hosts2}.",

    welcome: "Words of welcome came from {people}.",
    address: "{people} spoke about {about}.",
    "address.plain": "Addresses were given by {people}.",
    presentation: "The programme also included presentations by {people}.",
    "presentation.about": "The programme also included presentations by {people} on {about}.",
    chair: "The session was chaired by {people}.",
    participation: "Among those present: {people}.",
    "all-cities": "the cities in the delegation",
    "person.as": "{name}, {role}",
    "practices.talk": "How best practice in {practices} can be transferred was also discussed.",
    "practices.visit": "Seen there was good practice in {practices}.",

    "agreement.signed":
      "{between} have signed {kind, select, mou {a memorandum of understanding} other {a letter of intent}}{title}{date}.",
    "agreement.prepared":
      "{between} are preparing {kind, select, mou {a memorandum of understanding} other {a letter of intent}}{title}.",
    "agreement.title": " (“{title}”)",
    "agreement.date": " on {date}",
    commitment: "{party} will {text}{due}.",
    "commitment.done": "Already done: {party} undertook to {text}.",
    due: " by {date}",

    "kinds.plenary": "plenary sessions",
    "kinds.roundtable": "roundtables",
    "kinds.workshop": "workshops",
    "kinds.meeting": "meetings",
    "kinds.bilateral": "bilateral meetings",
    "kinds.site-visit": "site visits",
    "kinds.walk": "guided walks",
    "kinds.ceremony": "ceremonies",
    "kinds.press": "press events",
    "kinds.reception": "receptions",
    "kinds.meal": "meals",
    "kinds.briefing": "briefings",
    "kinds.transfer": "transfers",
    "kinds.flight": "flights",
    "kinds.free-time": "free time",
    "kind.plenary": "a plenary session",
    "kind.roundtable": "a roundtable",
    "kind.workshop": "a workshop",
    "kind.meeting": "a meeting",
    "kind.bilateral": "a bilateral meeting",
    "kind.site-visit": "a visit",
    "kind.walk": "a guided walk",
    "kind.ceremony": "a ceremony",
    "kind.press": "a press event",
    "kind.reception": "a reception",
    "kind.meal": "a meal",
    "kind.briefing": "a briefing",
    "kind.transfer": "a transfer",
    "kind.flight": "a flight",
    "kind.free-time": "free time",

    sources: "Sources",
    published: "Published on {date}",
    alsoIn: "Also in",
    feed: "Feed",
  },
  "zh-Hans": {
    title: "{leader}率{level, select, high {高级别} working {工作} other {}}代表团访问{places}",
    "title.plain": "{delegation}访问{places}",
    lead: "{dates}，由{leader}率领的{level, select, high {高级别} working {工作} other {}}代表团访问了{places}。",
    "lead.plain": "{dates}，{delegation}访问了{places}。",
    purposes: "此访旨在{purposes}。",
    cities: "来自{cities}的代表随团出访。",
    others: "来自{others}的代表随团出访。",
    "cities.others": "来自{cities}以及{others}的代表随团出访。",
    forms: "访问{pace, select, packed {日程紧凑，} other {}}安排了{forms}。",
    results: "成果与展望",

    onward: "结束在{previous}的行程后，代表团前往{leg}。",
    "opener.none": "",
    "opener.first": "在{leg}的首日，",
    "opener.first-there": "在当地活动的首日，",
    "opener.first-dated": "{date}，在{leg}的首日，",
    "opener.first-there-dated": "{date}，在当地活动的首日，",
    "opener.same-day": "当天晚些时候，",
    "opener.date": "{date}，",
    "opener.after": "随后，",

    at: "在{hosts}",
    with: "与{hosts}",
    place: "在{place}",
    guests: "，{people}位来宾出席",
    on: "就{topics}",
    about: "{about}{name}",

    walk: "{opener}代表团参观了{np}。",
    "visit.0": "{opener}代表团考察了{hosts}，重点了解{topics}。",
    "visit.1": "{opener}围绕{topics}，代表团走访了{hosts}。",
    "visit.plain": "{opener}代表团考察了{hosts}。",
    "talk.0": "{opener}代表团{hosts}举行{np}，围绕{topics}展开交流。",
    "talk.1": "{opener}代表团{hosts}举行{np}，就{topics}交换意见。",
    "talk.with": "{opener}代表团{place}{hosts}参加{np}{guests}，{with}的代表一同与会。",
    "talk.plain": "{opener}代表团{place}{hosts}举行{np}{guests}。",
    agenda: "会谈围绕{topics}展开。",
    highlight: "{np}是{leg}行程的重头戏。",
    "part.who": "其间，{who}举行了{np}。",
    "part.plain": "其间举行了{np}。",
    "part.topics": "其间举行了{np}，围绕{topics}展开交流。",
    pair: "{hosts}举行{np}之后，代表团又{hosts2}{on}进行了{np2}。",

    welcome: "{people}致欢迎辞。",
    address: "{people}介绍了{about}。",
    "address.plain": "{people}致辞。",
    presentation: "{people}在会上作了推介。",
    "presentation.about": "{people}在会上就{about}作了推介。",
    chair: "会议由{people}主持。",
    participation: "出席人员有：{people}。",
    "all-cities": "代表团各城市",
    "person.as": "{role} {name} ",
    "practices.talk": "各方还探讨了如何借鉴和转化{practices}方面的最佳实践。",
    "practices.visit": "代表团实地了解了{practices}方面的良好实践。",

    "agreement.signed": "{between}{date}签署了{kind, select, mou {谅解备忘录} other {合作意向书}}{title}。",
    "agreement.prepared": "{between}正在商签{kind, select, mou {谅解备忘录} other {合作意向书}}{title}。",
    "agreement.title": "《{title}》",
    "agreement.date": "于{date}",
    commitment: "{party}将{due}{text}。",
    "commitment.done": "{party}已履行承诺：{text}。",
    due: "于{date}前",

    "kinds.plenary": "全体会议",
    "kinds.roundtable": "圆桌会议",
    "kinds.workshop": "专题研讨",
    "kinds.meeting": "会谈",
    "kinds.bilateral": "双边会谈",
    "kinds.site-visit": "实地考察",
    "kinds.walk": "步行参观",
    "kinds.ceremony": "仪式活动",
    "kinds.press": "新闻发布活动",
    "kinds.reception": "招待会",
    "kinds.meal": "宴请",
    "kinds.briefing": "情况通报会",
    "kinds.transfer": "转场",
    "kinds.flight": "航程",
    "kinds.free-time": "自由活动",
    "kind.plenary": "全体会议",
    "kind.roundtable": "圆桌会议",
    "kind.workshop": "专题研讨",
    "kind.meeting": "会谈",
    "kind.bilateral": "双边会谈",
    "kind.site-visit": "考察",
    "kind.walk": "步行参观",
    "kind.ceremony": "仪式",
    "kind.press": "新闻发布活动",
    "kind.reception": "招待会",
    "kind.meal": "宴请",
    "kind.briefing": "情况通报会",
    "kind.transfer": "转场",
    "kind.flight": "航程",
    "kind.free-time": "自由活动",

    sources: "资料来源",
    published: "发布日期：{date}",
    alsoIn: "其他语言",
    feed: "订阅",
  },
  sl: {
    title:
      "{level, select, high {Delegacija na visoki ravni} working {Delovna delegacija} other {Delegacija}} na obisku: {places} (vodstvo: {leader})",
    "title.plain": "{delegation} na obisku: {places}",
    lead: "{dates} je bila na obisku {level, select, high {delegacija na visoki ravni} working {delovna delegacija} other {delegacija}} pod vodstvom ustanove {leader}. Obiskala je: {places}.",
    "lead.plain": "{dates} je bila na obisku {delegation}. Obiskani kraji: {places}.",
    purposes:
      "{count, plural, one {Namen obiska} two {Namena obiska} few {Nameni obiska} other {Nameni obiska}}: {purposes}.",
    cities: "V delegaciji so bila zastopana mesta {cities}.",
    others: "V delegaciji so bili zastopani: {others}.",
    "cities.others": "V delegaciji so bila zastopana mesta {cities} ter {others}.",
    forms:
      "{pace, select, packed {Program je bil zgoščen; sestavljali so ga} other {Program so sestavljali}}: {forms}.",
    results: "Izidi in pogled naprej",

    onward: "Po postanku {previous} je delegacija odpotovala naprej: {leg}.",
    "opener.none": "",
    "opener.first": "prvi dan ({leg})",
    "opener.first-there": "prvi dan v novem kraju",
    "opener.first-dated": "{date}, prvi dan ({leg}),",
    "opener.first-there-dated": "{date}, prvi dan v novem kraju,",
    "opener.same-day": "pozneje istega dne",
    "opener.date": "{date}",
    "opener.after": "zatem",

    at: " ({hosts})",
    with: ", sogovornik: {hosts}",
    place: " (kraj: {place})",
    guests: " – {people, plural, one {# gost} two {# gosta} few {# gostje} other {# gostov}}",
    on: " na temo: {topics}",
    about: "{name} – {about}",

    walk: "{has, select, yes {{opener} si je delegacija ogledala: {np}} other {Delegacija si je ogledala: {np}}}.",
    "visit.0":
      "{has, select, yes {{opener} je bila delegacija na ogledu: {hosts}} other {Delegacija je bila na ogledu: {hosts}}}; v ospredju: {topics}.",
    "visit.1":
      "{has, select, yes {{opener} je delegacija obiskala: {hosts}} other {Delegacija je obiskala: {hosts}}} (tema: {topics}).",
    "visit.plain":
      "{has, select, yes {{opener} je delegacija obiskala: {hosts}} other {Delegacija je obiskala: {hosts}}}.",
    "talk.0":
      "{has, select, yes {{opener} je bilo na programu: {np}} other {Na programu je bilo: {np}}}{hosts}; obravnavane teme: {topics}.",
    "talk.1":
      "{has, select, yes {{opener} je sledilo: {np}} other {Sledilo je: {np}}}{hosts}; govor je bil o temah: {topics}.",
    "talk.with":
      "{has, select, yes {{opener} je bilo na programu: {np}} other {Na programu je bilo: {np}}}{hosts}{place}{guests}. Udeležili so se tudi predstavniki: {with}.",
    "talk.plain":
      "{has, select, yes {{opener} je bilo na programu: {np}} other {Na programu je bilo: {np}}}{hosts}{place}{guests}.",
    agenda: "V ospredju pogovorov: {topics}.",
    highlight: "Vrhunec postanka {leg}: {np}.",
    "part.who": "Ob tem so se srečali {who}: {np}.",
    "part.plain": "V sklopu dogodka: {np}.",
    "part.topics": "V sklopu dogodka: {np}; obravnavane teme: {topics}.",
    pair: "Na programu: {np}{hosts}, zatem {np2}{on}{hosts2}.",

    welcome: "Pozdravni nagovor: {people}.",
    address: "Nastopili so: {people}; predmet: {about}.",
    "address.plain": "Nastopili so: {people}.",
    presentation: "Predstavili so se: {people}.",
    "presentation.about": "Predstavili so se: {people}; predmet: {about}.",
    chair: "Srečanje je vodil(a): {people}.",
    participation: "Med udeleženci: {people}.",
    "all-cities": "mesta v delegaciji",
    "person.as": "{name}, {role}",
    "practices.talk": "Govor je bil tudi o prenosu dobrih praks; področja: {practices}.",
    "practices.visit": "Delegacija je na kraju samem spoznala dobre prakse; področja: {practices}.",

    "agreement.signed":
      "Podpisano {date}: {kind, select, mou {memorandum o soglasju} other {pismo o nameri}}{title}; podpisniki: {between}.",
    "agreement.prepared":
      "V pripravi: {kind, select, mou {memorandum o soglasju} other {pismo o nameri}}{title}; udeleženi: {between}.",
    "agreement.title": " »{title}«",
    "agreement.date": "{date}",
    commitment: "{party}: {text}{due}.",
    "commitment.done": "{party} – opravljeno: {text}.",
    due: " (rok: {date})",

    "kinds.plenary": "plenarna zasedanja",
    "kinds.roundtable": "okrogle mize",
    "kinds.workshop": "delavnice",
    "kinds.meeting": "srečanja",
    "kinds.bilateral": "dvostranska srečanja",
    "kinds.site-visit": "strokovni ogledi",
    "kinds.walk": "vodeni sprehodi",
    "kinds.ceremony": "slovesnosti",
    "kinds.press": "novinarski dogodki",
    "kinds.reception": "sprejemi",
    "kinds.meal": "obedi",
    "kinds.briefing": "informativni sestanki",
    "kinds.transfer": "prevozi",
    "kinds.flight": "leti",
    "kinds.free-time": "prosti čas",
    "kind.plenary": "plenarno zasedanje",
    "kind.roundtable": "okrogla miza",
    "kind.workshop": "delavnica",
    "kind.meeting": "srečanje",
    "kind.bilateral": "dvostransko srečanje",
    "kind.site-visit": "ogled",
    "kind.walk": "voden sprehod",
    "kind.ceremony": "slovesnost",
    "kind.press": "novinarski dogodek",
    "kind.reception": "sprejem",
    "kind.meal": "obed",
    "kind.briefing": "informativni sestanek",
    "kind.transfer": "prevoz",
    "kind.flight": "let",
    "kind.free-time": "prosti čas",

    sources: "Viri",
    published: "Objavljeno: {date}",
    alsoIn: "Tudi v jezikih",
    feed: "Vir novic",
  },
});

export type NewsKey = Parameters<typeof sayNews>[1];

/** `From 22 to 29 October 2023` · `2023年10月22日至29日` · `22.–29. oktober 2023`. */
export function spanInProse(from: Temporal.PlainDate, to: Temporal.PlainDate, language: Language): string {
  if (language !== "en") return dateRange(from, to, language);
  const written = (date: Temporal.PlainDate, parts: Intl.DateTimeFormatOptions) =>
    date.toLocaleString("en-GB", { day: "numeric", ...parts });
  const end = written(to, { month: "long", year: "numeric" });
  if (from.equals(to)) return `On ${end}`;
  if (from.year !== to.year) return `From ${written(from, { month: "long", year: "numeric" })} to ${end}`;
  return `From ${from.month === to.month ? from.day : written(from, { month: "long" })} to ${end}`;
}

/** `Thursday 26 October` · `10月26日（星期四）` · `v četrtek, 26. oktobra`, within a visit whose year is known. */
export function dayInProse(date: Temporal.PlainDate, language: Language): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleString(language === "en" ? "en-GB" : language, options);
  const weekday = part({ weekday: "long" });
  const day = part({ day: "numeric", month: "long" });
  if (language === "zh-Hans") return `${date.month}月${date.day}日（${weekday}）`;
  // The day and its month stay on one line.
  return language === "sl" ? `${day} (${weekday})` : `${weekday} ${day.replace(" ", "\u00a0")}`;
}

/** `26 October 2023`, for dates that lie outside the visit: due dates, signatures, publication. */
export const dateInProse = (date: Temporal.PlainDate, language: Language): string =>
  dateRange(date, date, language);

/** Names in a row as a sentence holds them: `A, B and C` · `A、B和C` · `A, B in C`. */
export function inARow(names: readonly string[], language: Language): string {
  if (language === "en" && names.some((name) => name.includes(","))) {
    // Names with commas of their own: a further comma tells where one ends.
    return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
  }
  if (language === "zh-Hans" && names.length > 1 && names.some((name) => /[与和及]/.test(name))) {
    return `${names.slice(0, -1).join("、")}以及${names.at(-1)}`;
  }
  return new Intl.ListFormat(language === "en" ? "en-GB" : language, { type: "conjunction" }).format(names);
}

/** Sentences one after the other: Chinese needs no space between them. */
export const inProse = (sentences: readonly string[], language: Language): string =>
  sentences.join(language === "zh-Hans" ? "" : " ");

/** A finished sentence: a capital at its start, true apostrophes, a space between Chinese and Latin letters. */
export function polished(text: string, language: Language): string {
  const tidy = text.replace(/ {2,}/g, " ").trim();
  if (language === "zh-Hans") {
    return tidy
      .replace(/(\p{Script=Han})([A-Za-z])/gu, "$1 $2")
      .replace(/([A-Za-z])(\p{Script=Han})/gu, "$1 $2")
      .replace(/ (?=[，。、；：）])/g, "");
  }
  const [first = ""] = tidy;
  return (first.toUpperCase() + tidy.slice(first.length)).replace(/(\p{L})'(?=\p{L}|\s)/gu, "$1’");
}

/** Clauses in a row: in Chinese they are joined by a comma and 并, which a list of names is not. */
export const clausesInARow = (clauses: readonly string[], language: Language): string =>
  language === "zh-Hans" ? clauses.join("，并") : inARow(clauses, language);
