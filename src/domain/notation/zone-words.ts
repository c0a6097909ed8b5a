// The names that programmes give to time zones: abbreviations, cities and countries in several languages.

interface Abbreviation {
  /** Zones of the time zone database or offsets; none where several zones share the letters. */
  readonly zones: readonly string[];
  /** The letters can also begin a title: they count only with brackets or a sign after them. */
  readonly isWord: boolean;
}

/** Central Europe calls its time CET in summer, too. */
const central = ["Europe/Brussels", "+01:00"];
const eastern = ["Europe/Athens", "+02:00"];

const abbreviations: readonly (readonly [string, readonly string[]])[] = [
  ["UTC GMT", ["+00:00"]],
  ["CET MEZ SEČ HNEC", central],
  ["CEST MESZ SEPČ HAEC", ["+02:00"]],
  ["EET OEZ", eastern],
  ["EEST OESZ", ["+03:00"]],
  ["WEZ", ["Europe/Lisbon", "+00:00"]],
  ["WESZ", ["+01:00"]],
  ["KST JST", ["+09:00"]],
  ["HKT BJT", ["+08:00"]],
  ["AEST", ["Australia/Brisbane"]],
  ["AEDT", ["+11:00"]],
  ["NZST", ["+12:00"]],
  ["NZDT", ["+13:00"]],
  ["EDT", ["-04:00"]],
  ["PDT", ["-07:00"]],
  ["SAST", ["+02:00"]],
];
/** Letters that also begin titles: `10:00 ICT in schools`. */
const wordLike: readonly (readonly [string, readonly string[]])[] = [
  ["WET", ["Europe/Lisbon", "+00:00"]],
  ["WEST", ["+01:00"]],
  ["MSK TRT EAT", ["+03:00"]],
  ["SGT PHT", ["+08:00"]],
  ["ICT WIB", ["+07:00"]],
  ["PKT", ["+05:00"]],
  ["CAT", ["+02:00"]],
  ["WAT", ["+01:00"]],
  ["BRT", ["-03:00"]],
  ["ET", ["America/New_York"]],
  ["PT", ["America/Los_Angeles"]],
];
/** Several zones have these letters: China, Cuba and Chicago; India, Israel and Ireland; London and Bangladesh. */
const shared = "CST IST BST EST PST MST CDT AST ADT GST SST AMT ECT WST";

const listed = (
  list: readonly (readonly [string, readonly string[]])[],
  isWord: boolean,
): [string, Abbreviation][] =>
  list.flatMap(([names, zones]) =>
    names.split(" ").map((name): [string, Abbreviation] => [name, { zones, isWord }]),
  );

export const zonesByAbbreviation: ReadonlyMap<string, Abbreviation> = new Map([
  ...listed(abbreviations, false),
  ...listed(wordLike, true),
  ...listed([[shared, []]], false),
]);

/** Beginnings of names, without accents and in lower case, so that inflected forms are found too. */
export const zoneNames: readonly (readonly [stems: readonly string[], zones: readonly string[]])[] = [
  [
    ["central european", "mitteleuropaisch", "europe centrale", "srednjeevrop", "srodkowoeurop", "中欧"],
    central,
  ],
  [["eastern european", "osteuropaisch", "europe orientale", "vzhodnoevrop", "东欧"], eastern],
  [
    ["western european", "westeuropaisch", "zahodnoevrop", "西欧"],
    ["Europe/Lisbon", "+00:00"],
  ],
  [["greenwich", "coordinated universal", "universal", "格林尼治", "格林威治", "世界"], ["+00:00"]],
  [
    ["beijing", "peking", "pekin", "pechino", "china", "chines", "chinois", "北京", "中国"],
    ["Asia/Shanghai"],
  ],
  [["shanghai", "sangha", "schanghai", "上海"], ["Asia/Shanghai"]],
  [["hong kong", "hongkong", "香港"], ["Asia/Hong_Kong"]],
  [["seoul", "seul", "korea", "coree", "首尔", "韩国"], ["Asia/Seoul"]],
  [["tokyo", "tokio", "japan", "japon", "东京", "日本"], ["Asia/Tokyo"]],
  [["singapur", "singapor", "新加坡"], ["Asia/Singapore"]],
  [["new delhi", "delhi", "india", "indisch", "新德里", "印度"], ["Asia/Kolkata"]],
  [["moscow", "moskau", "moskov", "moscou", "莫斯科"], ["Europe/Moscow"]],
  [["london", "londra", "londres", "british", "伦敦"], ["Europe/London"]],
  [["lisbon", "lissabon", "lizbon", "里斯本"], ["Europe/Lisbon"]],
  [["paris", "parig", "pariz", "pariser", "french", "巴黎"], ["Europe/Paris"]],
  [["brussel", "bruxelles", "brusel", "briselsk", "布鲁塞尔"], ["Europe/Brussels"]],
  [["berlin", "german", "柏林", "德国"], ["Europe/Berlin"]],
  [["vienna", "wien", "vienne", "dunaj", "维也纳"], ["Europe/Vienna"]],
  [["ljubljan", "laibach", "sloven", "卢布尔雅那"], ["Europe/Ljubljana"]],
  [["zagreb", "agram"], ["Europe/Zagreb"]],
  [["rome", "rom", "rim", "italian", "罗马"], ["Europe/Rome"]],
  [["madrid", "spanish", "马德里"], ["Europe/Madrid"]],
  [["geneva", "geneve", "genf", "zenev", "zurich", "swiss", "日内瓦"], ["Europe/Zurich"]],
  [["athen", "aten", "雅典"], ["Europe/Athens"]],
  [["ankara", "istanbul", "istambul", "turk"], ["Europe/Istanbul"]],
  [["kyiv", "kiev", "kiew", "kijev"], ["Europe/Kyiv"]],
  [["warsaw", "warsch", "varsov", "varsav", "warszaw"], ["Europe/Warsaw"]],
  [["prague", "prag", "praz"], ["Europe/Prague"]],
  [["dubai", "abu dhabi", "迪拜"], ["Asia/Dubai"]],
  [["new york", "washington", "eastern", "纽约", "华盛顿"], ["America/New_York"]],
  [["pacific", "los angeles", "san francisco", "洛杉矶"], ["America/Los_Angeles"]],
];
