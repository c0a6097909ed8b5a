// What could give way, in every language: one sentence for each kind of change, and what surrounds the list.
import type { Messages } from "./say.ts";

const en = {
  "time.window": "Let “{activity}” take place {startAt}–{endClock}, {byMinutes} beyond its hours",
  "time.window-day": "Let “{activity}” take place on another day, {startAt}–{endClock}",
  "time.fixed": "Begin “{activity}” at {startAt} instead of its fixed time",
  "time.pin": "Take the pin off “{activity}”; it would fit at {startAt}",
  opening: "Open {place} for {byMinutes} longer, for {startAt}–{endClock}",
  "opening.closed": "Open {place} on a day on which it is closed, {startAt}–{endClock}",
  place: "Hold “{activity}” in {place}",
  "seats.activity": "Let “{activity}” take {seats} people, {more} more than now",
  "seats.place": "Find {more, plural, one {one more seat} other {# more seats}} in {place}, {seats} in all",
  shorter: "Shorten “{activity}” by {byMinutes}, to {lengthMinutes}",
  interpreters:
    "Engage {count, plural, one {another interpreter} other {# more interpreters}} between {from} and {to}",
  "minimum-group": "Hold “{activity}” with {needed, plural, one {one person} other {# people}} at the least",
  quorum:
    "Ask for {needed, plural, =0 {nobody} one {one person} other {# people}} of those named for “{activity}”, {less} fewer than now",
  attendance: "Let {who} come to “{activity}” only if they can",
  invitation: "Invite {who} to “{activity}”",
  order: "Do not ask that “{activity}” comes after “{activity2}”",
  rule: "Let the rule “{rule}” warn instead of stopping the release",
  withdrawal: "Leave out “{activity}”",
  both: "Both: {first}; {second}",
  price: "price {price}",
  "moves.count":
    "{count, plural, =0 {nothing else moves} one {one other item changes} other {# other items change}}",
  "relaxations.title": "What would allow it (a price of 10 is that of one ordinary wish):",
  "relaxations.none": "No change that was tried would allow it, nor two at once.",
  "relaxations.rearranged":
    "It fits when others make room: {count, plural, =0 {nothing else has to change} one {one other item changes} other {# other items change}}. Plan for longer, or apply this.",
  "interpreter.role": "Further interpreter, {from} and {to}",
};

const zh: Record<keyof typeof en, string> = {
  "time.window": "允许“{activity}”安排在{startAt}–{endClock}，超出原定时段{byMinutes}",
  "time.window-day": "允许“{activity}”改在另一天，{startAt}–{endClock}",
  "time.fixed": "“{activity}”不按固定时间，改为{startAt}开始",
  "time.pin": "取消“{activity}”的固定；可安排在{startAt}",
  opening: "请{place}延长开放{byMinutes}，供{startAt}–{endClock}使用",
  "opening.closed": "请{place}在闭馆日开放，{startAt}–{endClock}",
  place: "“{activity}”改在{place}举行",
  "seats.activity": "“{activity}”人数上限放宽至{seats}人，增加{more}人",
  "seats.place": "在{place}增加{more}个座位，共{seats}个",
  shorter: "“{activity}”缩短{byMinutes}，改为{lengthMinutes}",
  interpreters: "再聘请{count}名{from}与{to}译员",
  "minimum-group": "“{activity}”最少人数改为{needed}人",
  quorum: "“{activity}”所列人员中需出席人数改为{needed}人，减少{less}人",
  attendance: "{who}对“{activity}”改为尽量出席，不作必须",
  invitation: "邀请{who}参加“{activity}”",
  order: "不再要求“{activity}”安排在“{activity2}”之后",
  rule: "规则“{rule}”只提醒，不阻止发布",
  withdrawal: "取消“{activity}”",
  both: "两项并举：{first}；{second}",
  price: "代价{price}",
  "moves.count": "{count, plural, =0 {其他安排不变} other {另有#项变动}}",
  "relaxations.title": "以下改动可使其成行（代价10相当于一项普通愿望）：",
  "relaxations.none": "已尝试的改动，单项或两项并举，都不能使其成行。",
  "relaxations.rearranged":
    "其他安排让位即可排入：{count, plural, =0 {其他安排不变} other {另有#项变动}}。可延长编排时间，或直接采用。",
  "interpreter.role": "增聘译员，{from}与{to}",
};

const sl: Record<keyof typeof en, string> = {
  "time.window": "Dopustite »{activity}« {startAt}–{endClock}, {byMinutes} zunaj predvidenega časa",
  "time.window-day": "Dopustite »{activity}« na drug dan, {startAt}–{endClock}",
  "time.fixed": "Začnite »{activity}« {startAt} namesto ob določeni uri",
  "time.pin": "Odpnite »{activity}«; ustrezal bi čas {startAt}",
  opening: "Odprite {place} {byMinutes} dlje, za {startAt}–{endClock}",
  "opening.closed": "Odprite {place} na dan, ko je zaprto, {startAt}–{endClock}",
  place: "Izvedite »{activity}« na kraju {place}",
  "seats.activity": "Dopustite na »{activity}« {seats} oseb, {more} več kot zdaj",
  "seats.place":
    "Poiščite še {more, plural, one {# sedež} two {# sedeža} few {# sedeže} other {# sedežev}} na kraju {place}, skupaj {seats}",
  shorter: "Skrajšajte »{activity}« za {byMinutes}, na {lengthMinutes}",
  interpreters:
    "Najemite še {count, plural, one {# tolmača} two {# tolmača} few {# tolmače} other {# tolmačev}} med jezikoma {from} in {to}",
  "minimum-group":
    "Izvedite »{activity}« z najmanj {needed, plural, one {# osebo} two {# osebama} few {# osebami} other {# osebami}}",
  quorum:
    "Za »{activity}« zahtevajte {needed, plural, =0 {nikogar} one {# osebo} two {# osebi} few {# osebe} other {# oseb}} od navedenih, {less} manj kot zdaj",
  attendance: "Udeležba na »{activity}« naj ne bo obvezna: {who}",
  invitation: "Povabite na »{activity}«: {who}",
  order: "Ne zahtevajte, da »{activity}« sledi »{activity2}«",
  rule: "Pravilo »{rule}« naj opozori, namesto da ustavi izdajo",
  withdrawal: "Opustite »{activity}«",
  both: "Oboje: {first}; {second}",
  price: "cena {price}",
  "moves.count":
    "{count, plural, =0 {nič drugega se ne spremeni} one {spremeni se še # postavka} two {spremenita se še # postavki} few {spremenijo se še # postavke} other {spremeni se še # postavk}}",
  "relaxations.title": "Kaj bi jo omogočilo (cena 10 je cena ene navadne želje):",
  "relaxations.none": "Nobena preizkušena sprememba je ne bi omogočila, niti dve hkrati.",
  "relaxations.rearranged":
    "Ustreza, če se drugo umakne: {count, plural, =0 {nič drugega se ne spremeni} one {spremeni se še # postavka} two {spremenita se še # postavki} few {spremenijo se še # postavke} other {spremeni se še # postavk}}. Načrtujte dlje ali uporabite to.",
  "interpreter.role": "Dodatni tolmač, {from} in {to}",
};

export const relaxationMessages: Messages<keyof typeof en> = { en, "zh-Hans": zh, sl };
