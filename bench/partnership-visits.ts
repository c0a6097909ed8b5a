// Generates visits over ten years and their records: one host, one partner who always comes, others in turn.

const cities = 40;
const guestsPerVisit = 6;
const activitiesPerVisit = 15;
const daysOfVisit = 5;

const json = (value: object): Record<string, unknown> => ({ ...value });

/** Returns visit number `n` of `of` over ten years, in the form of a visit file, and its record without minutes. */
export function partnershipVisit(n: number, of: number) {
  const from = Temporal.PlainDate.from("2016-12-05").add({ days: Math.floor((n * 3600) / of) });
  const to = from.add({ days: daysOfVisit - 1 });
  const others = Array.from({ length: guestsPerVisit - 1 }, (_, i) => 1 + ((n * 5 + i) % (cities - 1)));
  const guests = [0, ...others].map((city) => `city-${city}`);
  const parties = [...guests, "host"];
  const people = parties.flatMap((party) =>
    [1, 2, 3].map((i) => ({
      id: `${party}-person-${i}`,
      party: `party-${party}`,
      name: `Person ${i} of ${party}`,
      role: i === 1 ? "Head" : `Expert ${i}`,
      languages: ["en"],
    })),
  );
  const activities = Array.from({ length: activitiesPerVisit }, (_, i) => ({
    id: `activity-${i}`,
    kind: "meeting",
    title: { en: `Meeting ${i}`, sl: `Srečanje ${i}` },
    minutes: 60,
    places: ["hall"],
    topics: [`topic-${i % 5}`],
    attend: { required: ["guests", "party-host"] },
    languages: ["en"],
  }));
  const visit = {
    entente: 1,
    id: `visit-${n}`,
    title: { en: `Visit ${n}`, sl: `Obisk ${n}` },
    languages: ["en", "sl"],
    from: from.toString(),
    to: to.toString(),
    topics: Array.from({ length: 5 }, (_, i) => ({
      id: `topic-${i}`,
      title: { en: `Topic ${(n + i) % 12}` },
    })),
    legs: [
      {
        id: "leg",
        title: "City",
        zone: "Europe/Ljubljana",
        from: from.toString(),
        to: to.toString(),
        base: "hall",
      },
    ],
    organisations: parties.map((id) => ({
      id,
      name: { en: `Organisation ${id}` },
      kind: "city",
      country: id === "host" ? "SI" : "CN",
    })),
    delegations: [
      { id: "guests", title: "Guests", side: "visiting", parties: guests.map(partyOf) },
      { id: "hosts", title: "Hosts", side: "host", parties: [partyOf("host")] },
    ],
    people,
    places: [{ id: "hall", name: "Hall", leg: "leg", coordinates: { lat: 46.05, lon: 14.5 } }],
    activities,
  };
  const record = recordOf(n, visit.id, from, guests);
  return { id: visit.id, visit: json(visit), record };
}

/**
 * Returns the record of a visit: every meeting was held, and practices, commitments and an agreement resulted from it.
 */
function recordOf(n: number, visit: string, from: Temporal.PlainDate, guests: readonly string[]) {
  const to = from.add({ days: daysOfVisit - 1 });
  return {
    entente: 1,
    visit,
    updated: to.toString(),
    held: Array.from({ length: activitiesPerVisit }, (_, i) => ({
      id: `held-${i}`,
      activity: `activity-${i}`,
      date: from.add({ days: i % daysOfVisit }).toString(),
    })),
    practices: Array.from({ length: 5 }, (_, i) => ({
      id: `practice-${i}`,
      title: { en: `Practice ${(n + i) % 60}` },
      topic: `topic-${i}`,
      owner: "host",
      activity: `activity-${i}`,
      interested: guests.map((id) => `party-${id}`),
    })),
    commitments: Array.from({ length: 10 }, (_, i) => ({
      id: `commitment-${i}`,
      party: `party-${i % 3 === 0 ? "host" : "city-0"}`,
      toOrganisations: [i % 3 === 0 ? "city-0" : "host"],
      text: { en: `send study ${i}` },
      due: to.add({ days: 30 + i }).toString(),
      ...(i % 4 === 0 ? {} : { state: "done", closed: to.add({ days: 20 + i }).toString() }),
    })),
    agreements: [
      { id: "mou", kind: "mou", between: ["city-0", "host"], state: "signed", date: to.toString() },
    ],
  };
}

const partyOf = (id: string) => ({ id: `party-${id}`, title: id, organisation: id });

const words = {
  en: "city circular economy waste library heritage mobility district culture study energy budget school river market regional cooperation digital platform youth".split(
    " ",
  ),
  sl: "mesto krožno gospodarstvo odpadki knjižnica dediščina mobilnost četrt kultura študija energija proračun šola reka trg regionalno sodelovanje digitalna platforma mladi".split(
    " ",
  ),
  "zh-Hans":
    "城市 循环 经济 垃圾 图书馆 遗产 交通 社区 文化 研究 能源 预算 学校 河流 市场 区域 合作 数字 平台 青年".split(
      " ",
    ),
};

/** The queries: words and parts of words, alone and together. */
export const questions: Readonly<Record<string, readonly string[]>> = {
  English: [
    ...words.en,
    "econ",
    "circular economy",
    "herit mobil",
    "eu",
    "absentword",
    "budget school river market",
  ],
  Slovenian: [...words.sl, "gospod", "krozno gospodarstvo", "knjiz sol", "neznano", "dediscina reka"],
  Chinese: [...words["zh-Hans"], "循", "循环经济", "济垃", "图书馆 能源", "没有的词"],
};

/** Returns minutes of a visit: one for each item, with three paragraphs of 25 random words in three languages. */
export function minutesOf(n: number, count: number, random: () => number) {
  const draw = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const drawn = (language: keyof typeof words) =>
    Array.from({ length: 25 }, () => draw(words[language])).join(language === "zh-Hans" ? "" : " ");
  const visibilities = ["public", "restricted", "private"];
  return Array.from({ length: count }, (_, i) => ({
    id: `minutes-${i}`,
    activity: `activity-${i % activitiesPerVisit}`,
    item: { en: `Item ${i} of visit ${n}` },
    paragraphs: (["en", "sl", "zh-Hans"] as const).map((language) => ({
      id: `paragraph-${i}-${language.toLowerCase()}`,
      text: { [language]: drawn(language) },
      visibility: visibilities[i % 3],
    })),
  }));
}
