// The palette finds pages, people, places, activities, days, documents, actions and settings in every language, also
// with typing errors, without accents, and Chinese by its sound.
import { describe, expect, test } from "vitest";
import { type Language, languages } from "#text";
import { readSample } from "../../../test/support/sample.ts";
import type { Command } from "../shell/command.ts";
import { found } from "../shell/find.ts";
import { sounds } from "../shell/sounds.ts";
import { generalEntries, visitEntries } from "./found-entries.ts";

const { visit } = readSample();
const nothing = () => undefined;

/** Returns the ids of the first results, as a reader of a language sees them on the given day. */
function first(language: Language, typed: string, today = "2023-10-25"): readonly string[] {
  return found(entriesIn(language, today), typed, language === "zh-Hans" ? sounds : undefined)
    .slice(0, 4)
    .map(({ id }) => id);
}

function entriesIn(language: Language, today = "2023-10-25"): readonly Command[] {
  return [
    ...generalEntries({ language, setLanguage: nothing, setTheme: nothing, go: nothing, showHelp: nothing }),
    ...visitEntries({
      id: visit.id,
      visit,
      isPlanned: true,
      language,
      today: Temporal.PlainDate.from(today),
      open: nothing,
      undo: nothing,
      redo: nothing,
    }),
  ];
}

/** What is typed, and an entry that must be among the first four. */
const cases: Readonly<Record<Language, readonly (readonly [typed: string, id: string])[]>> = {
  en: [
    ["particpants", "page people"],
    ["interprters", "page resources"],
    ["agremeents", "page agreements"],
    ["translators", "page resources"],
    ["conflicts", "page unplaced"],
    ["yuanmeng", "person cao-yuanmeng"],
    ["thrusday", "day 2023-10-26"],
    ["26/10", "day 2023-10-26"],
    ["26oct", "day 2023-10-26"],
    ["day 3", "day 2023-10-24"],
    ["tomorrow", "day 2023-10-26"],
    ["tivoly", "place tivoli"],
    ["jozef stefan", "place jsi-campus"],
    ["welcom diner", "activity welcome-dinner"],
    ["booklet", "download programme.pdf"],
    ["undo", "undo"],
    ["print", "print"],
    ["late flight", "do disruption"],
    ["dark", "theme dark"],
    ["chinese", "language zh-Hans"],
    ["new visit", "new"],
    ["partnreships", "across partnerships"],
  ],
  "zh-Hans": [
    ["人员", "page people"],
    ["renyuan", "page people"],
    ["rymd", "page people"],
    ["日成", "do plan"],
    ["发部", "do release"],
    ["jiedaifang", "page organisations"],
    ["二维码", "do links"],
    ["周四", "day 2023-10-26"],
    ["10月26日", "day 2023-10-26"],
    ["第5天", "day 2023-10-26"],
    ["今天", "day 2023-10-25"],
    ["曹", "person cao-yuanmeng"],
    ["欢迎晚宴", "activity welcome-dinner"],
    ["hywy", "activity welcome-dinner"],
    ["dayin", "print"],
    ["chexiao", "undo"],
    ["深色", "theme dark"],
    ["yingyu", "language en"],
    ["航班延误", "do disruption"],
  ],
  sl: [
    ["udelezenci", "page people"],
    ["udeležneci", "page people"],
    ["tolamči", "page resources"],
    ["cetrtek", "day 2023-10-26"],
    ["26.10.", "day 2023-10-26"],
    ["danes", "day 2023-10-25"],
    ["park tivoli", "place tivoli"],
    ["poslovilna vecerja", "activity farewell-dinner"],
    ["natisni", "print"],
    ["razvlejavi", "undo"],
    ["temno", "theme dark"],
    ["nemscina", "language de"],
    ["knjizica", "download programme.pdf"],
    ["nov obisk", "new"],
  ],
  fr: [
    ["particpants", "page people"],
    ["interpretes", "page resources"],
    ["regles", "page rules"],
    ["juedi", "day 2023-10-26"],
    ["26 octobre", "day 2023-10-26"],
    ["aujourd'hui", "day 2023-10-25"],
    ["hotel de ville", "place city-hall"],
    ["evenement de cloture", "activity final-event"],
    ["livret", "download programme.pdf"],
    ["imprimer", "print"],
    ["anuler", "undo"],
    ["mode nuit", "theme dark"],
    ["chinois", "language zh-Hans"],
    ["vol en retard", "do disruption"],
  ],
  de: [
    ["teilnemer", "page people"],
    ["gaeste", "page people"],
    ["Uebersicht", "page overview"],
    ["ubersicht", "page overview"],
    ["donerstag", "day 2023-10-26"],
    ["26. Oktober", "day 2023-10-26"],
    ["heute", "day 2023-10-25"],
    ["5. Tag", "day 2023-10-26"],
    ["verspätung", "do disruption"],
    ["programmheft", "download programme.pdf"],
    ["ausdrucken", "print"],
    ["rueckgaengig", "undo"],
    ["dunkel", "theme dark"],
    ["chinesisch", "language zh-Hans"],
    ["protokoll", "page minutes"],
  ],
};

describe.each(Object.entries(cases) as [Language, (typeof cases)["en"]][])("in %s", (language, own) => {
  test.each(own)("%s leads to %s", (typed, id) => {
    expect(first(language, typed)).toContain(id);
  });
});

test.each(languages)("in %s, every entry is among the first by its own name", (language) => {
  for (const { id, name } of entriesIn(language)) expect(first(language, name), name).toContain(id);
});

test("the other languages' names lead there too, and nothing matches nonsense", () => {
  for (const typed of ["Teilnehmer", "人员名单", "udeleženci", "participants"])
    expect(first("en", typed)).toContain("page people");
  expect(first("en", "qxzvw")).toEqual([]);
  // A word of another language with one letter less does not match where the word itself exists.
  expect(first("en", "undo")[0]).toBe("undo");
});
