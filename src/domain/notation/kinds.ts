// The kind of an item by the words of its title, as in published programmes, and the usual length of such items.
import type { ActivityKind } from "../visit/activity.ts";

const words: readonly (readonly [ActivityKind, RegExp])[] = [
  [
    "free-time",
    /free time|leisure|freizeit|zur freien|temps libre|tiempo libre|tempo libero|czas wolny|prosto|shopping|convivial|自由活动|im .*büro/iu,
  ],
  ["press", /\bpress|presse|prensa|stampa|prasow|novinar|interview|entrevista|记者/iu],
  [
    "meal",
    /lunch|dinner|breakfast|brunch|banquet|bankett|gala-?diner|supper|\bmeal|mittagessen|abendessen|frühstück|festessen|déjeuner|dîner|petit-déj|(?<!fin du |après le |avant le )\brepas\b|almuerzo|comida|\bcena\b|desayuno|pranzo|colazione|obiad|kolacj|śniadani|kosilo|večerja|zajtrk|oběd|obed|večeře|večera|snídaně|raňajky|ručak|午餐|午宴|晚餐|晚宴|国宴|早餐|宴会/iu,
  ],
  [
    "flight",
    /\bflight|\bfly\b|\bflug\b|abflug|rückflug|hinflug|weiterflug|\bvol\b|vuelo|\bvolo\b|\blet v\b|航班|飞往|乘机/iu,
  ],
  ["walk", /\bwalk|stroll|spaziergang|promenade|paseo|passeggiata|spacer|sprehod|漫步/iu],
  [
    "transfer",
    /transfer(?! of)|\bbus\b|\bcoach\b|\bdrive|motorcade|\bboat|ferry|\btrain to|^transport\b|\btransport (?:to|from|by)\b|(?<!luft|raum|schiff|wohl)fahrt|nachtzug|trajekt|fähre|traghetto|渡轮|night train|train de nuit|nočni vlak|夜车|abreise|(?<!\p{L})départ(?!e)|salida|traslado|partenza|trasferimento|przejazd|wyjazd|vožnja|odhod|\bdepart(?!e?ment|ament)|\breturn (?:to|by)|^travel|\btravel (?:to|back|by)\b|journey|\bmove to|^to (?:the )?\p{Lu}|乘车|前往|返回/iu,
  ],
  [
    "reception",
    /reception|empfang|réception|recepción|ricevimento|przyjęcie|sprejem|cocktail|garden-? ?party|gartenparty|sommerfest|vin d'honneur|aperiti|\bopera\b|concert(?!at)|konzert|aufführung|performance|gala|folk|招待会|酒会/iu,
  ],
  [
    "ceremony",
    /ceremon|zeremonie|cérémonie|cerimonia|wreath|gerbe|kranz|welcome|begrüß|accueil|bienvenid|benvenut|inaugurat|unveil|plaque|signing|signatur|guestbook|farewell|arriv|ankunft|llegada|arrivo|abholung|guard of honour|tribute|homage|official (?:opening|closing)|closing|\bmass\b|gottesdienst|欢迎|仪式|抵达/iu,
  ],
  ["roundtable", /round ?table|table ronde|mesa redonda|tavola rotonda|panel|debate|okrogla miza|圆桌/iu],
  ["workshop", /workshop|atelier|taller|laboratorio|delavnica|研讨/iu],
  [
    "plenary",
    /plenary|plenum|conference|presentation|symposium|seminar|lecture|vortrag|conférence|conferencia|convegno|演讲|大会/iu,
  ],
  ["briefing", /briefing|registration|check-in|orientation|logistics|einweisung|签到/iu],
  [
    "bilateral",
    /bilateral|dvostransk|talks? (?:with|between)|entretien|besprechung|(?<!fach)gespräch|audience|courtesy (?:call|visit)|courtoisie|(?:höflichkeits|antritts)besuch|vljudnostni|zaseb|会见|会谈|拜会|一对一|洽谈/iu,
  ],
  [
    "site-visit",
    /visit|\btour\b|besichtig|visite|visita|ogled|zwiedza|museum|memorial|gedenkstätte|mémorial|excursion|exkursion|rundgang|view of|plantation|exhibition|参观|考察|游览/iu,
  ],
];

/** Returns the kind that a title names; undefined if it names none. */
export const namedKind = (title: string): ActivityKind | undefined =>
  words.find(([, form]) => form.test(title))?.[0];

/** Returns the kind that a title names; a meeting if it names none. */
export const kindOf = (title: string): ActivityKind => namedKind(title) ?? "meeting";

const lengths: Partial<Record<ActivityKind, number>> = {
  meal: 90,
  reception: 90,
  "site-visit": 60,
  plenary: 90,
  workshop: 90,
  roundtable: 90,
  flight: 120,
  "free-time": 60,
  ceremony: 30,
  press: 30,
  briefing: 30,
  bilateral: 45,
};

/** Returns the minutes that items of a kind usually take. These are our own estimates, which no document prints. */
export const usualLength = (kind: ActivityKind): number => lengths[kind] ?? 45;
