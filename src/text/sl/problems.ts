// Problems of a file, in Slovenian.
import type { ProblemKey } from "../en/problems.ts";

export const problems: Readonly<Record<ProblemKey, string>> = {
  at: "{file}:{line}:{column}  {sentence}",
  "at-path": "{file}:{line}:{column}  {path}: {sentence}",
  "did-you-mean": "Ste mislili »{nearest}«?",
  "known-names": "Na voljo: {known}.",

  "unknown-key": "polja »{got}« tu ni.",
  "unknown-key-fields": "Mogoča polja: {known}.",
  "comma-in-text":
    'besedilo se zaradi vejice konča za »{got}«. Celotno besedilo dajte v narekovaje: {key}: "{whole}".',
  "time-as-number":
    '{got} je število, ne čas: lahko pomeni {asDigits} ali {inBase60}, kot ga shranjujejo nekateri programi. Čas zapišite v narekovajih, na primer "{asDigits}".',
  "weekday-differs": "datum {date} je {isDay}, ne {writtenDay}. Preverite, kaj je prav; velja datum.",
  "date-ambiguous": "datum je prebran kot {date}. Če mislite {other}, ga zapišite tako.",
  "phone-in-name":
    "»{got}« je videti kot telefonska številka, imena pa se natisnejo. Zapišite jo pod »phone«, ki je ne kaže noben dokument.",
  "status-without-time":
    "stanje »{got}« potrebuje dogovorjen čas: navedite »fixed« ali zapišite »provisional«.",
  "status-contradicts": "stanje »{got}« nasprotuje »{key}«. Velja stanje; eno od obeh odstranite.",
  "agenda-longer":
    "dnevni red te točke traja {total} min, točka sama pa {minutes} min. Oboje ostane; eno popravite.",
  "rain-same-place": "»{got}« je že lokacija te točke. Za dež navedite drugo lokacijo.",
  "rain-closed":
    "»{got}«, lokacija za dež, je {from} prav tako zaprta. Navedite drugo lokacijo ali popravite ure.",
  "night-without-place":
    "v datoteki ni navedeno, kje ljudje prespijo v noči {got}. Navedite »place« ali to opišite v »note«.",
  "night-twice": "{got}: {name} prespi na dveh lokacijah, tu in po {other}. Popravite datume ali osebe.",
  "night-outside": "noč {got} je zunaj datumov obiska. Popravite datum.",
  "line-not-understood": "»{got}« ni razumljivo in ostane v besedilu točke.",
  "line-who": "»{got}« ne sodeluje na tem obisku in ostane v besedilu točke.",
  "line-place": "»{got}« ni med lokacijami; šteje kot nova lokacija.",
  "line-no-day": "nad to vrstico ni datuma: »{got}«. Pred njo zapišite vrstico, na primer »26 October 2023«.",
  "line-wrong-end":
    "v zapisu »{got}« konec ni po začetku. Točka ohrani začetek in nima konca; popravite čas. Konec velja za naslednji dan, kadar se točka začne ob 17.00 ali pozneje in traja največ deset ur.",
  "zone-differs":
    "»{got}« je {local} v časovnem pasu lokacije ({zone}). Kot krajevni čas velja {clock}; popravite uro ali izbrišite časovni pas.",
  "zone-unclear":
    "»{got}« ob uri lahko pomeni več časovnih pasov ali pa sodi k naslovu. Ura velja kot krajevni čas. Navedite mesto, na primer »po pekinškem času«, ali črke izbrišite.",
  "window-next-day":
    "ure od {from} do {got} se berejo tako, da se končajo naslednji dan. Če to ni mišljeno, jih popravite.",
  "person-twice":
    "»{got}« je že na seznamu kot »{other}«. Vsaka oseba ima en vnos in en rang; en vnos odstranite ali osebi razločite.",
  "agenda-early":
    "dnevni red te točke ima zapis ob {got}, pred začetkom točke ob {start}. Oboje ostane; eno od obeh popravite.",
  "two-ranks": "ta oseba ima dva ranga: {got}. Velja prvi; drugega odstranite.",
  "two-posts":
    "ta oseba ima dve funkciji: {got}. Obe ostaneta zapisani; če drugo opravlja nekdo drug, mu dodajte svoj vnos.",
  "two-heads": "skupino »{party}« že vodi »{got}«. Skupina ima enega vodjo; drugo oznako odstranite.",
  "missing-key": "manjka polje »{key}«; pričakovano: {type}.",
  "empty-value": "tu ni ničesar; vpišite vrednost ({type}) ali izpustite polje, če ni obvezno.",
  "wrong-type": "pričakovano: {type}; vpisano: {found}.",
  "wrong-type-quote": 'pričakovano: {type}; vpisano: {found}. Dajte v narekovaje: "{got}".',
  "wrong-format": "vrednosti »{got}« ni mogoče prebrati; pričakovano: {expected}.",
  "wrong-hours": "v odpiralnem času »{got}« del »{part}« ({at}. znak) ni razumljiv; pričakovano: {expected}.",
  "wrong-choice": "»{got}« ni med možnostmi: {known}.",
  "wrong-key-choice":
    "pričakovano natanko eno od polj {known}; vpisano: {count, plural, =0 {nič} other {{got}}}.",
  "wrong-version": "program bere različico 1 tega zapisa; vpišite »entente: 1«.",
  "number-too-small": "{got} je premalo; najmanj {limit}.",
  "number-too-large": "{got} je preveč; največ {limit}.",
  "list-too-short":
    "seznam je prekratek; potrebuje vsaj {limit, plural, one {# vnos} two {# vnosa} few {# vnose} other {# vnosov}}.",
  "list-too-long":
    "seznam je predolg; ima lahko največ {limit, plural, one {# vnos} two {# vnosa} few {# vnose} other {# vnosov}}.",
  "text-too-short": "besedilo je prekratko; najmanjše število znakov: {limit}.",
  "text-too-long": "besedilo je predolgo; največje število znakov: {limit}.",
  "not-valid": "»{got}« tu ni veljavno.",

  "nul-character":
    "»{got}« vsebuje znak U+0000 (na mestu {at}), ki ga besedilo ne sme vsebovati. Izbrišite ga.",
  "half-character":
    "»{got}« vsebuje polovico znaka ({character}, na mestu {at}): emodži ali redka črka je odrezana. Zapišite znak v celoti ali ga izbrišite.",
  "too-deep": "vnos je ugnezden globlje od {most} ravni.",
  "no.leg": "etape »{got}« ni.",
  "no.organisation": "organizacije »{got}« ni.",
  "no.attendee": "delegacije, skupine ali osebe »{got}« ni.",
  "no.party": "skupine »{got}« ni.",
  "no.person": "osebe »{got}« ni.",
  "no.place": "lokacije ali prostora »{got}« ni.",
  "no.activity": "dejavnosti »{got}« ni.",
  "no.interpreter": "tolmača »{got}« ni.",
  "no.vehicle": "vozila »{got}« ni.",
  "no.topic": "teme »{got}« ni.",
  "no.wish": "želje »{got}« ni.",
  "no.city": "mesta »{got}« ni.",
  "no.side": "strani »{got}« ni.",
  "no.entry": "vnosa »{got}« v zapisu ni.",
  "no.held-activity": "vnosa »{got}« pod »held« ni.",
  "no.minutes": "dela zapisnika »{got}« ni.",
  "no.photo": "fotografije »{got}« v zapisu ni.",
  "is-something-else": "»{got}« je {thing}.",
  "duplicate-id":
    "oznako »{got}« že ima {thing} (vrstica {firstLine}, stolpec {firstColumn}). Eni od obeh stvari dajte drugo oznako.",
  "duplicate-id-here": "oznako »{got}« že ima {thing}. Eni od obeh stvari dajte drugo oznako.",
  "unknown-rule": "pravila »{got}« ni.",
  "unknown-pack": "nabora pravil »{got}« ni.",
  "bad-parameter": "parameter pravila ni ustrezen: {demanded}.",
  "language-unspoken":
    "Entente ne podpira teh jezikov: {spoken}. Naslovi, datumi in druge stalne besede dokumentov so namesto tega v angleščini; besedila obiska ostanejo, kot so zapisana. Podprti jeziki: {supported}.",

  "time-twice":
    "v pasu {zone} ura tisto noč dvakrat pokaže {got}. Za prvič vpišite {first}, za drugič {second}.",
  "time-skipped":
    "v pasu {zone} {skips, select, day {koledar preskoči ves dan časa {got}, ker je pas prestopil datumsko mejo.} other {ura preskoči {got}, ker se začne poletni čas.}} Vpišite čas, ki obstaja, na primer {before} ali {after}.",
  "time-wrong-offset": "časa {got} v pasu {zone} ni: odmik od UTC je drugačen. Vpišite {right}.",
  "end-before-start": "konec {got} ni po začetku {start}.",
  "visit-too-long":
    "obisk od {from} do {got} traja {days} dni; trajati sme največ {most} dni. Je letnica prava?",
  "leg-outside-visit":
    "etapa »{leg}« zajema {got}, obisk pa traja od {from} do {to}. Popravite enega od podatkov.",
  "day-outside-leg": "{got} ni dan etape »{leg}«, ki traja od {from} do {to}.",
  "time-outside-leg": "{got} ni znotraj etape »{leg}«, ki traja od {from} do {to}.",
  "time-outside-visit": "{got} ni v času obiska, ki traja od {from} do {to}.",
  "place-in-other-leg":
    "lokacija »{got}« je v etapi »{other}«, dejavnost pa v etapi »{leg}«. Izberite drugo lokacijo ali drugo etapo.",
  "travel-to-itself": "pot z lokacije »{got}« nanjo samo ne potrebuje časa; navedite dve lokaciji.",

  "after-itself": "dejavnost »{got}« ne more biti za samo seboj.",
  cycle:
    "teh dejavnosti ni mogoče razvrstiti, ker je vsaka za naslednjo: {cycle}. Odstranite eno od teh zaporedij.",
  "lag-impossible":
    "največ {atMost} min po koncu in najmanj {atLeast} min po koncu se izključujeta. Popravite enega od podatkov.",
  "right-after-with-pause":
    "takoj po drugi dejavnosti ni mogoč {atLeast}-minutni premor. Obdržite »takoj zatem« ali najkrajši premor.",

  "required-and-forbidden":
    "udeležba za »{got}« ni dovoljena, hkrati pa je obvezna za »{required}«, kamor spada. Odstranite eno od obojega.",
  "quorum-too-large":
    "priti bi moralo najmanj {least} ljudi, pride pa jih lahko {members, plural, =0 {nič} other {le #}}. Zmanjšajte število ali navedite več ljudi.",
  "quorum-range": "največ {most} in najmanj {least} se izključujeta. Popravite enega od podatkov.",
  "pair-of-one": "tolmači se med dvema jezikoma, ne iz »{got}« v »{got}«.",

  "other-visit":
    "zapis pripada obisku »{got}«, v datoteki obiska pa je »{visit}«. Navedite datoteko obiska, ki mu zapis pripada.",
  "present-and-absent": "»{got}« je že na seznamu »{list}«. Obdržite le en vnos.",
  "public-and-private": "vnos ne more biti hkrati javen in zaseben. Obdržite eno od možnosti.",
  "nobody-committed": "navedite, kdo je prevzel zavezo: »party« ali »organisation«.",
  "committed-twice": "zaveza pripada skupini ali organizaciji, ne obema. Obdržite eno od obojega.",
  "pointing-at-itself": "vnos »{got}« ne more kazati nase niti v krogu prek drugih vnosov.",

  "party-empty": "skupina »{got}« nima članov: navedite jih ali skupino izpustite.",
  "place-unreachable":
    "pot do lokacije »{got}« ni znana: navedite koordinate ali čas poti, sicer dejavnosti tam ni mogoče uvrstiti v program.",

  "pairing-quota": "največ {most} in najmanj {least} partnerjev se izključuje. Popravite enega od podatkov.",
  "pairing-itself":
    "mesta »{got}« ni mogoče povezati s samim seboj. Navedite drugo mesto ali vnos izbrišite.",
  "pairing-named-twice": "»{got}« je na tem seznamu dvakrat. Ohranite en vnos.",
  "pairing-must-and-must-not":
    "par »{got}« je naveden pod »must« in pod »mustNot«. Izbrišite enega od vnosov.",
  "pairing-agreed-too-many":
    "»{got}« ima več dogovorjenih parov, kot lahko ima partnerjev ({most}). Povečajte »atMost« ali izbrišite enega od parov.",
  "pairing-no-side": "poziv ima dve strani, »{got}« pa ni na nobeni. Navedite »side«, možnosti: {known}.",
  "pairing-same-side":
    "mesti »{got}« sta obe na strani »{side}«, zato ne moreta biti par. Popravite par ali stran.",
  "pairing-stable-needs-sides":
    "za »aim: {got}« sta potrebni dve strani, ki druga drugo razvrščata. Navedite ju pod »sides« ali izberite »aim: total«.",
  "pairing-not-offered":
    "nobeno mesto, ki bi lahko bilo partner, ne ponuja teme »{got}«, zato te želje ni mogoče izpolniti. Ostane zapisana.",
  "pairing-ranked-excluded": "»{got}« je tu na lestvici, vendar ne more biti partner ({ruledOut}).",
  "pairing-minimum-unreachable":
    "najmanjše število partnerjev za »{got}« je {least}, mogočih pa je {possible}. Zmanjšajte »atLeast« ali omilite pravila poziva.",
  "pairing-no-partner": "za »{got}« ni mogoč noben partner. Omilite pravila poziva ali dopolnite teme mesta.",
  "pairing-same-name": "»{other}« ima isto ime in isto državo. Če gre za isto mesto, ohranite en vnos.",
  "pairing-agreed-against-rules":
    "par »{got}« je dogovorjen v nasprotju s pravili poziva ({ruledOut}). Ostane.",
  "ruled-out.same-side": "ista stran",
  "ruled-out.must-not": "par pod »mustNot«",
  "ruled-out.no-partners": "eno od mest ne sprejema partnerjev",
  "ruled-out.same-country": "ista država",
  "ruled-out.no-language": "brez skupnega delovnega jezika",
  "ruled-out.too-different": "prevelika razlika v velikosti",
  "ruled-out.no-topic": "brez skupne teme",

  "file-empty": "datoteka je prazna. Začnite s primerom ali z »entente: 1«.",
  "file-too-large": "datoteka ima {megabytes} MB; prebere se največ {most} MB. Je to prava datoteka?",
  "file-large-form":
    "datoteka ima {megabytes} MB; tako velika se prebere le, če so polja na začetku vrstic in postavke seznamov druga pod drugo, kot jih zapiše Entente; ta vrstica ni taka.",
  "file-encoding": "datoteka ni besedilo v zapisu UTF-8. Shranite jo kot UTF-8.",
  "file-bytes": "bajt {byte} ni v zapisu UTF-8. Datoteko shranite v kodiranju UTF-8.",
  "file-control-character": "tu je neviden krmilni znak ({character}). Izbrišite ga.",
  "file-half-character":
    "tu je polovica znaka ({character}): emodži ali redka črka je odrezana. Zapišite znak v celoti ali ga izbrišite.",
  "file-several-documents": "tu se začne drugi dokument (»---«). Datoteka obiska vsebuje en obisk.",
  "file-not-mapping": "v datoteki ni obiska: pričakovana so polja, kot sta »entente: 1« in »title: …«.",
  "yaml-duplicate-key": "polje »{got}« je tu vpisano drugič; prvič je v vrstici {firstLine}. Obdržite eno.",
  "yaml-tab": "na začetku vrstice je tabulator. Zamikajte s presledki.",
  "yaml-indent": "zamik se ne ujema z okoliškimi vrsticami. Polja iste stvari se začnejo v istem stolpcu.",
  "yaml-quote": "manjka narekovaj: besedilo se ne konča.",
  "yaml-escape":
    "zaporedje za poševnico nazaj ni znano. Poševnico podvojite ali uporabite enojne narekovaje.",
  "yaml-bracket": "manjka oklepaj ali vejica ali pa je eden odveč: preverite '{ }', [ ] in vejice.",
  "yaml-colon":
    'besedilo z dvopičjem in presledkom mora biti v narekovajih, na primer title: "Pogovori: energija".',
  "yaml-no-colon": "ta vrstica ni polje: pričakovani so ime, dvopičje in presledek, na primer »title: …«.",
  "yaml-character": "besedilo, ki se začne s tem znakom, mora biti v narekovajih.",
  "yaml-key": "ime polja je kratko besedilo, ne seznam ali skupina polj.",
  "yaml-tag":
    "oznake z »!« se v datotekah obiskov ne uporabljajo. Besedilo, ki se začne z »!«, dajte v narekovaje.",
  "yaml-alias":
    "zvezdica ali znak & na začetku ima v YAML poseben pomen. Besedilo dajte v narekovaje ali pred »*{got}« določite »&{got}«.",
  "yaml-alias-in-itself": "»*{got}« je znotraj tistega, kar ponavlja.",
  "yaml-alias-too-large": "ponovitve (»*{got}«) presegajo obseg obiska. Vrednosti vpišite v celoti.",
  "yaml-too-deep": "oklepaji ali vrstice so vgnezdeni globlje, kot potrebuje kateri koli obisk.",
  "yaml-syntax": "tega ni mogoče prebrati kot YAML. Preverite narekovaje, dvopičja in zamike.",
  "more-problems": "in še {count, plural, one {# težava} two {# težavi} few {# težave} other {# težav}}.",

  "type.text": "besedilo",
  "type.number": "število",
  "type.int": "celo število",
  "type.boolean": "true ali false",
  "type.list": "seznam",
  "type.mapping": "skupina polj",
  "type.text-or-map": "besedilo ali po eno besedilo na jezik",
  "found.text": "besedilo »{got}«",
  "found.number": "število {got}",
  "found.boolean": "{got}",
  "found.null": "beseda »{got}«, ki pomeni prazno vrednost",
  "found.nothing": "nič",
  "found.list": "seznam",
  "found.mapping": "skupina polj",
  "a.leg": "etapa",
  "a.organisation": "organizacija",
  "a.delegation": "delegacija",
  "a.party": "skupina",
  "a.person": "oseba",
  "a.place": "lokacija",
  "a.room": "prostor",
  "a.activity": "dejavnost",
  "a.interpreter": "tolmač",
  "a.vehicle": "vozilo",
  "a.topic": "tema",
  "a.wish": "želja",
  "a.city": "mesto",
  "a.side": "stran",
  "a.entry": "vnos zapisa",
  "a.held-activity": "vnos pod »held«",
  "a.minutes": "del zapisnika",
  "a.photo": "fotografija",
};
