// Findings, conflicts, rules and levels, in Slovenian.
import type { FindingKey } from "../en/findings.ts";

export const findings: Readonly<Record<FindingKey, string>> = {
  "activity-missing.required": "Dejavnost »{activity}« je obvezna, a nima termina.",
  "time-window.length": "Dejavnost »{activity}« traja {isMinutes} namesto {neededMinutes}.",
  "time-window.outside": "Dejavnost »{activity}« ({startAt}) je zunaj dovoljenih ur.",
  "fixed-time.moved":
    "Dejavnost »{activity}« ima določen termin ({fixedAt}), v programu pa je drugače: {startAt}.",
  "pin.time": "Dejavnost »{activity}« je pripeta ({pinnedAt}), v programu pa je drugače: {startAt}.",
  "pin.place": "Dejavnost »{activity}« je pripeta na lokacijo {place}, a je drugje.",
  "precedence.early":
    "Dejavnost »{activity}« se začne {gapMinutes} po dejavnosti »{activity2}«; potrebnih je {neededMinutes}.",
  "precedence.late":
    "Dejavnost »{activity}« se začne {gapMinutes} po dejavnosti »{activity2}«; dovoljenih je največ {limitMinutes}.",
  "precedence.other-day": "Dejavnosti »{activity}« in »{activity2}« morata biti isti dan.",
  "precedence.not-right-after": "Dejavnost »{activity}« mora slediti takoj za dejavnostjo »{activity2}«.",
  "place.missing": "Dejavnost »{activity}« nima lokacije.",
  "place.not-allowed": "Dejavnost »{activity}« je na lokaciji {place}, ki zanjo ni predvidena.",
  "opening-hours.closed": "{place}: zaprto ({startAt}) za dejavnost »{activity}«.",
  "place-occupied.parallel":
    "{place}: {startAt}, hkratnih dejavnosti: {count}, dovoljenih: {limit}: {activityList}.",
  "seats.place": "{place}: sedežev: {limit}, oseb ({startAt}): {count}.",
  "seats.activity": "Dejavnost »{activity}« sprejme največ oseb: {limit}; vpisanih: {count}.",
  "seats.vehicles": "Vozila za »{activity}« imajo sedežev: {limit}; oseb: {count}.",
  "attendance.missing": "Obvezna udeležba pri dejavnosti »{activity}« ni vpisana: {person}.",
  "attendance.forbidden": "Udeležba pri dejavnosti »{activity}« ni dovoljena: {person}.",
  "attendance.uninvited": "Pri dejavnosti »{activity}« je vpisana nepovabljena oseba: {person}.",
  "attendance.quorum": "Dejavnost »{activity}«: zahtevanih izmed navedenih: {needed}; prijavljenih: {count}.",
  "attendance.quorum-over": "Dejavnost »{activity}«: največ izmed navedenih: {limit}; prijavljenih: {count}.",
  "group-size.small": "Za dejavnost »{activity}« je potrebnih oseb: najmanj {needed}; prijavljenih: {count}.",
  "together.parted": "{person} je na »{activity}« brez osebe {person2}; ostati morata skupaj.",
  "together.apart":
    "{person} je pri »{activity}«, {person2} pa pri »{activity2}«, od {startAt} do {endClock}: ostajata skupaj, a je k vsaki povabljen le eden. Povabite oba k eni od njiju ali pustite tako.",
  "presence.person": "{person}: ni na voljo ({startAt}) za dejavnost »{activity}«.",
  "presence.interpreter": "{interpreter}: ni na voljo ({startAt}) za dejavnost »{activity}«.",
  "two-places.overlap":
    "{personList}{interpreterList}: hkrati pri dejavnostih »{activity}« in »{activity2}«, od {startAt} do {endClock}.",
  "interpreter.none": "Dejavnost »{activity}« nima tolmača med jezikoma {from} in {to}.",
  "interpreter.mode": "{interpreter}: ne tolmači na način, ki ga zahteva dejavnost »{activity}«.",
  "interpreter.leg": "{interpreter}: ne dela tam, kjer poteka dejavnost »{activity}«.",
  "interpreter-team.small":
    "Dejavnost »{activity}« traja {lengthMinutes}; potrebnih tolmačev med jezikoma {from} in {to}: {needed}, dodeljenih: {count}.",
  "travel.short":
    "Med »{activity}« in »{activity2}« je na voljo {gapMinutes}, prevoz traja {neededMinutes}. Zadeva: {personList}{interpreterList}.",
  "travel.unreachable":
    "Od dejavnosti »{activity}« do »{activity2}« ni poti. Zadeva: {personList}{interpreterList}.",
  "travel.before-arrival":
    "Dejavnost »{activity}« se začne pred prihodom z dejavnostjo »{activity2}«. Zadeva: {personList}{interpreterList}.",
  "travel.stated":
    "Dejavnost »{activity}« za {km} km predvideva {isMinutes}; po cesti traja približno {neededMinutes}. Popravite trajanje ali lokacijo.",
  "travel-buffer.short":
    "Med »{activity}« in »{activity2}« je na voljo {gapMinutes}, prevoz traja {neededMinutes}; ostane manj kot rezerva {reserveMinutes}. Zadeva: {personList}{interpreterList}.",
  "transfer.missing": "V programu ni prevoza do dejavnosti »{activity2}«: {person}{interpreter}.",
  "transfer.morning":
    "V programu ni prevoza od lokacije {place} do dejavnosti »{activity}«, prve točke dneva: {person}{interpreter}.",
  "transfer.no-way": "S tem načinom ni mogoče potovati od {place} do {place2}.",
  "transfer.short":
    "Prevoz od {place} do {place2} ({startAt}) ima {isMinutes}, potrebuje pa {neededMinutes}.",
  "vehicle.seats":
    "Vozila od {place} do {place2} ({startAt}) imajo {limit, plural, one {# sedež} two {# sedeža} few {# sedeže} other {# sedežev}} za {count, plural, one {# osebo} two {# osebi} few {# osebe} other {# oseb}}.",
  "vehicle.two-places": "{vehicle}: {startAt}, dve vožnji hkrati.",
  "vehicle.far":
    "{vehicle}, {startAt}: med prihodom ({place}) in naslednjim odhodom ({place2}) je {gapMinutes}; vožnja traja približno {neededMinutes}. Dodelite drugo vozilo ali prestavite eno od voženj.",
  "vehicle.out": "{vehicle}: predvideno ob {startAt}, vendar takrat ni na voljo. Dodelite drugo vozilo.",
  "programme.unknown":
    "Program navaja nekaj, česar v obisku ni: {activity}{place}{person}{interpreter}{vehicle}.",
  "programme.other-visit": "Ta program pripada drugemu obisku: {visit}.",
  "programme.twice": "Dejavnost »{activity}« je v programu dvakrat.",
  "lunch.none":
    "{person}: {onDate} ni časa za kosilo; prosto je največ {freeMinutes}, potrebno {neededMinutes}.",
  "day-hours.early": "{person}: začetek {startAt}, po pravilih ne pred {limitClock}.",
  "day-hours.late":
    "{person}: konec {endAt}, po pravilih {key, select, eveningLatest {večerje in sprejemi} other {uradno delo}} najdlje do {limitClock}.",
  "daily-load.minutes": "{person}: {onDate} ima {busyMinutes} programa, omejitev je {limitMinutes}.",
  "daily-load.appointments": "{person}: {onDate}: obveznosti: {count}, omejitev: {limit}.",
  "night-rest.short": "{person}: pred {onDate} ima {restMinutes} počitka, potrebno je {neededMinutes}.",
  "nights.missing": "Ni navedeno, kje prespijo v noči {onDate}: {personList}. Dodajte nočitev z lokacijo.",
  "nights.elsewhere":
    "Nočitev {onDate} je na lokaciji {place}, naslednje jutro pa se »{activity}« začne na lokaciji {place2}: {personList}. Popravite nočitev ali lokacijo.",
  "nights.other-bed":
    "»{activity}« se konča na lokaciji {place2}, nočitev {onDate} pa je na lokaciji {place}: {personList}. Popravite nočitev ali konec prevoza.",
  "nights.far":
    "Dan se konča na lokaciji {place}, naslednji se začne na lokaciji {place2}, oddaljeni {km} km: {personList}. Ni navedeno, kje je nočitev {onDate}.",
  "flight-rest.short":
    "{person}: pristanek {landedAt}, obveznost {startAt}; počitka {restMinutes} namesto {neededMinutes}.",
  "interpreter-pause.run":
    "{interpreter}: {onDate} dela {runMinutes} brez premora, omejitev je {limitMinutes}.",
  "interpreter-day.long": "{interpreter}: {onDate} dela {workedMinutes}, omejitev je {limitMinutes}.",
  "interpreter-early.late":
    "{interpreter}: prihod na lokacijo le {earlyMinutes} pred začetkom tolmačenja ({startAt}), potrebno je {neededMinutes}.",
  "even-breaks.uneven":
    "{person}: premori: {most}; pri nekom drugem: {fewest}. Razlika sme biti največ {atMost}.",
  "substantive-share.low": "Uradno delo obsega {percent} % programa; pričakuje se vsaj {neededPercent} %.",
  "frozen-skeleton.dates": "Odobreni datumi: {approved}; zdaj: {now}.",
  "frozen-skeleton.leg": "{leg}: odobreno {approved}, zdaj {now}.",
  "frozen-skeleton.people": "Odobrenih potnikov: {approved}, zdaj: {now}.",
  "days-abroad.long":
    "Obisk z dnevoma prihoda in odhoda traja {count, plural, one {# dan} two {# dneva} few {# dni} other {# dni}}; za {countries, plural, one {# državo} two {# državi} few {# države} other {# držav}} je običajno največ {limit}.",
  "approval-deadline.late":
    "Obisk je bil odobren {approvedDate}, {count, plural, one {# dan} two {# dneva} few {# dni} other {# dni}} pred začetkom; pričakuje se najmanj {limit}.",
  "report-deadline.late":
    "Rok za poročilo je {dueDate} ({count, plural, one {# dan} two {# dneva} few {# dnevi} other {# dni}} po obisku); dovoljeno največ: {limit}.",
  "counterpart-rank.unequal":
    "{person} (rang {rank}) in {person2} (rang {rank2}) sta sogovornika različnega ranga.",
  "counterpart-rank.absent": "{person}: na »{activity}« ({startAt}) ni sogovornika ({person2}).",
  "courtesy-first.late":
    "Vljudnostni obisk »{activity}« ({startAt}) je za ogledom »{activity2}«; najprej se obišče gostitelja.",
  "approved-group.large":
    "{party}: oseb: {count}; skupina na uradnem potovanju jih ima največ {limit}. Razdelite jo na ločeno odobrene skupine.",
  "preflight.no-interpreter":
    "Dejavnost »{activity}« potrebuje tolmače med jezikoma {from} in {to}: potrebnih {needed}, na voljo {count}.",
  "preflight.too-many":
    "Dejavnost »{activity}« mora sprejeti {count, plural, one {# osebo} two {# osebi} few {# osebe} other {# oseb}}, največji prostor ali vozila pa imajo {limit, plural, one {# sedež} two {# sedeža} few {# sedeže} other {# sedežev}}.",
  "preflight.nobody": "Za dejavnost »{activity}« ni naveden nihče, ki bi se je lahko udeležil.",
  "preflight.impossible":
    "Dejavnost »{activity}« ({lengthMinutes}) nima možnega termina niti sama zase: {clash}.",
  "preflight.fixed-overlap":
    "Dejavnosti »{activity}« in »{activity2}« imata določena termina, ki se prekrivata od {startAt} do {endClock}; obema obvezni udeleženci ({people}): {personList}.",
  "preflight.fixed-unreachable":
    "Med dejavnostma »{activity}« in »{activity2}« z določenima terminoma ni dovolj časa za pot; obema obvezni udeleženci ({people}): {personList}.",
  more: "še {count}",
  "preflight.overload":
    "{personList}: med {fromAt} in {toAt} je obveznih dejavnosti za {neededMinutes}, časa pa le {thereMinutes}: {activityList}.",
  "demand.required-activity": "obvezna dejavnost »{activity}«: {startAt}–{endClock}",
  "demand.placed-activity": "dejavnost »{activity}«: {startAt}–{endClock}",
  "demand.time-window": "»{activity}« traja {lengthMinutes} v predvidenih urah",
  "demand.fixed-time": "»{activity}« ima določen termin",
  "demand.pin": "»{activity}« je pripeta",
  "demand.opening-hours": "odpiralni čas: {placeList}",
  "demand.place-occupied": "{place}: zasedeno",
  "demand.seats": "»{activity}«: število sedežev največ {seats}",
  "demand.presence": "{interpreterList}{party}: navzočnost le del časa",
  "demand.attendance": "{party}: obvezna udeležba pri dejavnosti »{activity}«",
  "demand.forbidden-attendance":
    "{person}{party}{delegation}: udeležba pri dejavnosti »{activity}« ni dovoljena",
  "demand.wished-attendance": "{person}{party}{delegation}: želja po udeležbi pri dejavnosti »{activity}«",
  "demand.invitation": "{person}{party}{delegation}: brez povabila na dejavnost »{activity}«",
  "demand.minimum-group":
    "»{activity}« zahteva vsaj {needed, plural, one {# osebo} two {# osebi} few {# osebe} other {# oseb}}",
  "demand.precedence": "vrstni red: »{activity}« in {activityOthers}",
  "demand.transfer": "ni vozila ali dovolj hitre poti za pravočasen prevoz na »{activity}«",
  "demand.travel": "pot do lokacije {place}",
  "demand.interpreter":
    "»{activity}« potrebuje tolmače med jezikoma {from} in {to}: {needed} (na voljo: {count})",
  "demand.rule": "pravilo »{rule}«",
  "demand.duration": "»{activity}« traja {lengthMinutes}",
  "unplaced.alone": "»{activity}« nima možnega termina niti sama zase:",
  "unplaced.together": "»{activity}« ni mogoče umestiti skupaj z navedenim:",
  "unplaced.as-planned":
    "{count, plural, =0 {»{activity}« bi bilo mogoče umestiti, a načrtovanje zanjo še ni našlo časa: načrtujte dlje.} other {Dejavnosti »{activity}« ni mogoče umestiti v sedanji program:}}",
  "unplaced.not-examined":
    "»{activity}« nima termina. Takih je toliko, da razlog tu ni bil preučen: odprite »Brez termina« v aplikaciji ali uporabite ukaz »explain«.",
  "absent.alone":
    "{who}: udeležba pri dejavnosti »{activity}« ni mogoča v nobenem terminu, niti če je dejavnost edina:",
  "absent.together": "{who}: udeležba pri dejavnosti »{activity}« ni mogoča skupaj z navedenim:",
  "absent.as-planned":
    "{count, plural, =0 {{who}: udeležba pri dejavnosti »{activity}« bi bila mogoča, a načrtovanje tega še ni našlo: načrtujte dlje.} other {{who}: udeležba pri dejavnosti »{activity}« v sedanjem programu ni mogoča:}}",
  "absent.avoided": "Udeležba pri dejavnosti »{activity}« ({who}):",
  "absent.not-examined":
    "{who}: ni udeležbe pri dejavnosti »{activity}«; razlog pove stran »Brez termina« v aplikaciji ali ukaz »explain«.",
  "wish.unmet": "Neizpolnjena: {wish}",
  "wish.met": "Izpolnjena ({activityList}): {wish}",
  "wish.avoided": "Izpolnjena, ker se nihče iz skupine ne udeleži: {wish}",
  "wish.no-offer": "Obisk nima ustrezne dejavnosti.",
  "rule.lunch": "Opoldne prosta ura ali obrok",
  "rule.day-hours": "Najzgodnejši začetek in najpoznejši konec dneva",
  "rule.daily-load": "Dnevna omejitev",
  "rule.night-rest": "Nočni počitek",
  "rule.nights": "Kje kdo prespi",
  "rule.flight-rest": "Počitek po dolgem letu",
  "rule.travel-buffer": "Rezerva na vsaki poti",
  "rule.interpreter-team": "Velikost skupine tolmačev",
  "rule.interpreter-pause": "Premori tolmačev",
  "rule.interpreter-day": "Dnevna omejitev tolmačev",
  "rule.interpreter-early": "Zgodnejši prihod tolmačev",
  "rule.even-breaks": "Enakomerni premori",
  "rule.idle-time": "Malo čakanja med točkami",
  "rule.absence": "Osebe, potrebne na dveh mestih",
  "rule.substantive-share": "Delež uradnega dela",
  "rule.frozen-skeleton": "Odobreni datumi, etape in osebe",
  "rule.days-abroad": "Število dni obiska",
  "rule.approval-deadline": "Rok za odobritev",
  "rule.report-deadline": "Rok za poročilo",
  "rule.counterpart-rank": "Rang sogovornikov",
  "rule.courtesy-first": "Vljudnostni obiski pred ogledi",
  "rule.approved-group": "Velikost odobrene skupine",
  "rule-level.block": "obvezno",
  "rule-level.block-release": "prepreči objavo",
  "rule-level.warn": "opozorilo",
  "rule-level.off": "izključeno",
  "objective.blocking": "Kršitve obveznih pravil",
  "objective.requiredUnplaced": "Obvezne dejavnosti brez termina",
  "objective.wishesUnmet": "Neizpolnjene želje, utežene po pomembnosti",
  "objective.unfairness": "Neizpolnjene želje najbolj prikrajšane skupine, nato drugih",
  "objective.idle": "Čakanje vseh skupaj (minute)",
  "objective.travel": "Pot vseh skupaj (minute)",
  "objective.preference": "Termini in lokacije, ki niso prva izbira",
  "change.blocking.more":
    "{count, plural, one {# kršitev} two {# kršitvi} few {# kršitve} other {# kršitev}} obveznih pravil več",
  "change.blocking.less":
    "{count, plural, one {# kršitev} two {# kršitvi} few {# kršitve} other {# kršitev}} obveznih pravil manj",
  "change.requiredUnplaced.more":
    "{count, plural, one {# obvezna dejavnost} two {# obvezni dejavnosti} few {# obvezne dejavnosti} other {# obveznih dejavnosti}} brez termina več",
  "change.requiredUnplaced.less":
    "{count, plural, one {# obvezna dejavnost} two {# obvezni dejavnosti} few {# obvezne dejavnosti} other {# obveznih dejavnosti}} brez termina manj",
  "change.wishesUnmet.more": "Izpolni manj želja",
  "change.wishesUnmet.less": "Izpolni več želja",
  "change.unfairness.more": "Med skupinami manj izenačeno",
  "change.unfairness.less": "Med skupinami bolj izenačeno",
  "change.idle.more": "Čakanje vseh skupaj: {amount} več",
  "change.idle.less": "Čakanje vseh skupaj: {amount} manj",
  "change.travel.more": "Vožnje in poti vseh skupaj: {amount} več",
  "change.travel.less": "Vožnje in poti vseh skupaj: {amount} manj",
  "change.preference.more": "Upošteva manj prednostnih izbir",
  "change.preference.less": "Upošteva več prednostnih izbir",
  "standing.kept":
    "{count, plural, one {# od {all} dejavnosti upošteva vsa pravila} two {# od {all} dejavnosti upoštevata vsa pravila} few {# od {all} dejavnosti upoštevajo vsa pravila} other {# od {all} dejavnosti upošteva vsa pravila}}",
  "standing.warned":
    "{count, plural, one {# z opozorilom} two {# z opozorilom} few {# z opozorilom} other {# z opozorilom}}",
  "standing.conflicting":
    "{count, plural, one {# z navzkrižjem} two {# z navzkrižjem} few {# z navzkrižjem} other {# z navzkrižjem}}",
  "standing.dropped":
    "{count, plural, one {# brez termina} two {# brez termina} few {# brez termina} other {# brez termina}}",
  "standing.reserve":
    "{count, plural, one {# v rezervi} two {# v rezervi} few {# v rezervi} other {# v rezervi}}",
  "standing.others":
    "{count, plural, one {# ugotovitev, ki ne zadeva nobene dejavnosti} two {# ugotovitvi, ki ne zadevata nobene dejavnosti} few {# ugotovitve, ki ne zadevajo nobene dejavnosti} other {# ugotovitev, ki ne zadevajo nobene dejavnosti}}",
};
