// News items of other kinds of visits: a school exchange, a committee of a parliament, a trade mission, an anniversary of
// twin towns, museums, a hospital, universities, cities in China. Every sentence below was read by itself, as an editor reads it.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readRecord, readVisit } from "#formats";
import { type Language, languages } from "#text";
import { bodyIn, newsItemOf, sentencesOf } from "./news.ts";

const folder = new URL("../../../test/fixtures/news/", import.meta.url);

function itemOf(name: string) {
  const visit = readVisit(readFileSync(new URL(`${name}.visit.yaml`, folder)), name);
  if (!visit.ok) throw new Error(`${name} cannot be read`);
  const record = readRecord(readFileSync(new URL(`${name}.record.yaml`, folder)), name, visit.value.visit);
  if (!record.ok) throw new Error(`the record of ${name} cannot be read`);
  const item = newsItemOf(visit.value.visit, record.value);
  if (!item) throw new Error("no news settings");
  return item;
}

const kinds = ["school", "parliament", "trade", "twin", "museum", "hospital", "uni", "china"] as const;
const items = Object.fromEntries(kinds.map((name) => [name, itemOf(name)]));

const said = (name: string, language: Language): string =>
  sentencesOf(items[name] ?? itemOf(name))
    .map((one) => one.in(language))
    .filter(Boolean)
    .join("\n")
    .replace(/[\u00a0\u202f]/g, " ");

test.each([
  ["school", "en", "a lesson on the river Kokra took place, attended by one guest."],
  ["school", "en", "The teachers will send a film on the Rhône by 1 June 2027."],
  ["school", "zh-Hans", "代表团参加科克拉河公开课，到场来宾共1人。"],
  ["school", "zh-Hans", "最后，代表团与接待家庭共进晚餐。"],
  ["school", "sl", "potekala učna ura o reki Kokri ob udeležbi enega gosta."],
  ["school", "sl", "Claire Dubois, ravnateljica liceja Jean Monnet, in Mojca Zupan."],
  ["school", "fr", "Échange scolaire à Kranj\n"],
  [
    "school",
    "fr",
    "Le Lycée Jean Monnet et le Lycée de Kranj ont signé une lettre d’intention le 8 avril 2027.",
  ],
  [
    "school",
    "de",
    "empfing Petra Novak, Bürgermeisterin von Kranj, die Delegation zu einem Höflichkeitsbesuch.",
  ],
  ["parliament", "en", "led by the Committee on Agriculture of the German Bundestag visited"],
  ["parliament", "en", "Hanna Weber and Jürgen Klein spoke about the outlook for family farms."],
  ["parliament", "en", "centred on the Common Agricultural Policy after 2027 and wolf management."],
  ["parliament", "zh-Hans", "Ana Kovač 致欢迎辞。"],
  ["parliament", "sl", "pogovori v hrvaškem saboru ob udeležbi treh gostov."],
  ["parliament", "fr", "Hanna Weber et Jürgen Klein ont évoqué l’avenir des exploitations familiales."],
  [
    "parliament",
    "de",
    "geleitet vom Ausschuss für Landwirtschaft (Deutscher Bundestag), Ljubljana und Zagreb.",
  ],
  ["parliament", "de", "stand eine Pressekonferenz auf dem Programm."],
  ["trade", "en", "attended the Irish–Slovenian Business Forum."],
  ["trade", "en", "the delegation visited AVL List, where the focus was on AI in manufacturing."],
  ["trade", "en", "The Limerick Chamber will invite the members of the chamber to Limerick.\n"],
  ["trade", "zh-Hans", "代表团出席爱尔兰—斯洛文尼亚商务论坛。"],
  ["trade", "sl", "Podpisan je bil memorandum o soglasju."],
  ["trade", "sl", "delavnica »Poslovanje v Avstriji« ob udeležbi petih gostov."],
  ["trade", "fr", "Chambre de Limerick – Chambre de commerce de Styrie."],
  ["trade", "de", "stand das Irisch-slowenische Wirtschaftsforum auf dem Programm."],
  ["trade", "de", "besuchte die Delegation AVL List."],
  [
    "twin",
    "en",
    "Élodie Martin, Mayor of Saint-Nazaire, and Li Mei addressed those present.\nThe signing of",
  ],
  ["twin", "zh-Hans", "郑州市副市长李梅率代表团访问了圣纳泽尔。"],
  ["twin", "zh-Hans", "其间举行了友好宪章签署仪式。"],
  ["museum", "en", "The highlight of the stay in Ljubljana was the opening of the exhibition “Silk Roads”."],
  ["museum", "zh-Hans", "浙江省博物馆副馆长陈静和亚洲部策展人 Ralf Čeplak 在会上作了推介。"],
  ["museum", "sl", "Osrednja tema je bila »Izposoje in razstave«."],
  ["museum", "fr", "le vernissage de l’exposition « Routes de la soie »."],
  ["museum", "de", "In der Delegation waren das Provinzmuseum Zhejiang und das Seidenmuseum vertreten."],
  ["museum", "de", "die Eröffnung der Ausstellung „Seidenstraßen“."],
  ["hospital", "en", "Delegation of nurses and doctors from Maribor visits Uppsala\n"],
  [
    "hospital",
    "en",
    "On Thursday 4 November, a bilateral meeting brought together UKC Maribor and Rosendal Medical.",
  ],
  ["hospital", "en", "Ingrid Holm, environmental manager, on sorting at the bedside."],
  ["hospital", "en", "the delegation explored the old town."],
  ["hospital", "zh-Hans", "代表团在儿科病房跟岗学习，重点了解护士培训。"],
  ["hospital", "zh-Hans", "当天活动以乌普萨拉大学医院主办的餐会结束。"],
  ["hospital", "sl", "ki jo je pripravila Univerzitetna bolnišnica Uppsala."],
  ["hospital", "fr", "un entretien bilatéral figurait au programme : CHU de Maribor – Rosendal Medical."],
  ["uni", "en", "the delegation took part in a fire drill."],
  ["uni", "en", "attended the planting of a friendship tree."],
  ["uni", "zh-Hans", "代表团种植了友谊树。"],
  ["uni", "sl", "je bil na programu večer v Državni operi."],
  ["uni", "de", "stand die Pflanzung eines Freundschaftsbaums auf dem Programm."],
  ["china", "en", "the delegation visited the Chongqing Planning Exhibition Gallery."],
  ["china", "zh-Hans", "代表团考察了重庆市规划展览馆。"],
  ["china", "fr", "et le Gouvernement populaire de Canton ont signé une lettre d’intention"],
] as const)("%s %s: %s", (name, language, sentence) => {
  expect(`${said(name, language)}\n`).toContain(sentence);
});

describe.each(kinds)("%s", (name) => {
  test.each(languages)("a day is told once and in order (%s)", (language) => {
    const dates = bodyIn(items[name] ?? itemOf(name), language).flatMap(({ paragraphs }) => {
      const found = paragraphs.flatMap((one) =>
        one.flatMap((sentence) =>
          // The visit of the universities goes on from 29 February into March.
          dayOf(sentence.in(language), language).map((day) => (name === "uni" && day < 10 ? day + 29 : day)),
        ),
      );
      return [found];
    });
    // A visit of one day names its day in the summary alone.
    expect(dates.flat().length > 1).toBe(name !== "twin");
    for (const section of dates) {
      expect(section).toEqual([...new Set(section)].toSorted((a, b) => a - b));
    }
  });

  test.each(languages)("no space, mark or article is out of place (%s)", (language) => {
    const text = said(name, language);
    expect(text).not.toMatch(/ [,.]|\.\.|,,|\(\)| {2}/);
    if (language === "zh-Hans") expect(text).not.toMatch(/\p{Script=Han} +\p{Script=Han}/u);
    if (language === "zh-Hans") expect(text).not.toMatch(/\p{Script=Han}\p{Script=Latin}/u);
  });
});

/** Returns the day of the month with which a sentence opens. */
function dayOf(sentence: string, language: Language): number[] {
  const [, day] =
    {
      en: /^On \w+day (\d+)/,
      "zh-Hans": /^\d+月(\d+)日（/,
      sl: /^V \p{L}+, (\d+)\./u,
      fr: /^Le \p{L}+ (\d+)/u,
      de: /^Am \p{L}+, dem (\d+)\./u,
    }[language].exec(sentence.replaceAll("\u00a0", " ")) ?? [];
  return day === undefined ? [] : [Number(day)];
}
