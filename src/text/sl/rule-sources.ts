// The sources of rules and packs, each as one sentence without a full stop. Titles of texts stay in their language.
export const ruleSources = {
  lunch:
    "Objavljeni dnevi študijskih obiskov: Interreg SWARE (2018), PROSPERA in ENTO StudyLab (2019) opoldne pustijo 60 minut. Trajanje obroka in dejavnosti z lastnim odmorom sta naša izbira",
  "day-hours":
    "Praksa: objavljeni dnevi študijskih obiskov trajajo približno od 9.00 do 17.30, nato sledi večerja; ure so naša izbira",
  "daily-load":
    "Gostitelji IVLP načrtujejo do štiri sestanke na dan; študijski obiski dosežejo osem dejavnosti. Privzeta vrednost, ne zakon",
  "night-rest":
    "Direktiva 2003/88/ES, člen 3: najmanj 11 zaporednih ur dnevnega počitka v 24 urah za delavce; obiskovalci so gostje in 8 ur je naša izbira",
  nights:
    "Objavljeni programi za vsako noč navedejo hotel ali družino gostiteljico, kadar skupine potujejo naprej (Mount Prospect v Sèvresu, 2011). Razdalja je naša izbira",
  "flight-rest":
    "Pravila o službenih potovanjih kanadske javne uprave: do 10 ur med prihodom in začetkom dela; meja 9 ur za dolg let sledi pravilom ZN o letalskih potovanjih (hr.un.org: poslovni razred, če en let traja 9 ur ali več)",
  "travel-buffer":
    "Organizatorji želijo privzet čas za prehod med prostori (pretalx, razprava 153); privzeta vrednost, ne zakon. Opozori med dejavnostma, katerih čas je nekdo določil",
  "interpreter-team":
    "AIIC Kanada, »professional practice conditions« (canada.aiic.net, stran 1625, prebrano 29. novembra 2026): 1 tolmač največ 40 minut, 2 od 3,5 do 4 ure, 3 največ 6 ur, 4 največ 8 ur; pri konsekutivnem tolmačenju ob običajnem šesturnem dnevu v dveh jezikih najmanj dva. Da eden zadošča za štiri ure konsekutivnega dela, je naša izbira",
  "interpreter-pause":
    "Štiri ure zapored in to, kaj šteje kot odmor, sta naša izbira; AICE priporoča krajše delo (glejte njegov sklop pravil)",
  "interpreter-day":
    "AICE, »working hours« (aice-interpretes.com/en/working-hours, prebrano 29. novembra 2026): cel dan ima največ 7 ur, kar je več, so nadure",
  "interpreter-early":
    "AICE, »working hours« (aice-interpretes.com/en/working-hours): tolmači pridejo 30 minut prej",
  "idle-time":
    "Posredniški dogodki skrajšujejo odmore (Bofill in drugi, JAIR 2022); četrt ure med dejavnostma je navada organizatorjev",
  absence:
    "OptaPlannerjev primer »meeting scheduling« šteje čas, v katerem se sestanki iste osebe prekrivajo",
  "even-breaks":
    "Bofill in drugi, Journal of Artificial Intelligence Research 2022: pravičnost na posredniških dogodkih",
  "substantive-share":
    "Pravila o uradnih potovanjih v tujino, objavljena za Šandong (360docs 5810535862): najmanj dve tretjini. Velja samo za kitajska uradna potovanja",
  "frozen-skeleton":
    "Lokalna pravila o uradnih potovanjih v tujino (guildep.com): po odobritvi se datumi in osebe ne spremenijo",
  "approved-group":
    "Ministrstvo za izobraževanje Kitajske, 教外厅〔2015〕1号: skupina na uradnem potovanju ima največ šest članov",
  "days-abroad":
    "Da dneva odhoda in prihoda štejeta: China University of Geosciences, ki navaja 中办发〔2013〕16号 (gjhzc.cug.edu.cn/info/1072/3410.htm). Omejitve 5, 8 in 10 dni se pogosto navajajo in niso potrjene",
  "approval-deadline":
    "guildep.com, uradna potovanja: vloge 45 dni prej za eno državo, 60 za schengensko območje, 90 za dve ali tri države. Lokalni podatki, nepotrjeni; da se meri sama odobritev, je naša izbira",
  "report-deadline":
    "guildep.com, uradna potovanja (cms/item/?cat=185): poročilo je treba oddati v 20 dneh po vrnitvi. Lokalni podatek, nepotrjen",
  "counterpart-rank":
    "Edge Singapore, »Dos and don’ts when hosting official visitors from China« (alfi.dev.theedgesingapore.com): seznam strogo sledi rangu in enaki rangi si sedijo nasproti. Praksa protokola, ki je ne potrjuje uradno besedilo",
  "courtesy-first":
    "Praksa protokolarnih služb: najprej se obišče gostitelj. Ne potrjuje je nobeno besedilo; naša izbira",
};

export const packSources = {
  "working-days":
    "Naša izbira, česa se študijski obisk drži: prosta ura opoldne, delo od 7.30 do 22.30, deset ur noči, deset ur po dolgem letu, pet minut rezerve pri vsakem prevozu, skupine in odmori tolmačev",
  protocol:
    "Protokol uradnih obiskov: srečajo se sogovorniki enakega ranga, vljudnostni obiski so pred ogledi. Praksa, ki je ne potrjuje uradno besedilo",
  spain:
    "Ure obrokov v Španiji: kosilo od 14.00 do 15.30, večerja od 21.00 do 23.00 (inklingo.app; delo.si, Premik ure; prebrano 29. novembra 2026)",
  "aiic-canada":
    "AIIC Kanada, »professional practice conditions« (canada.aiic.net, stran 1625, prebrano 29. novembra 2026): skupine po urah; pri treh delovnih jezikih najmanj šest tolmačev; konsekutivno ob šesturnem dnevu najmanj dva za dva jezika in najmanj trije za tri jezike. En tolmač za največ štiri ure konsekutivnega dela je naša izbira",
  aice: "AICE, »working hours« (aice-interpretes.com/en/working-hours, prebrano 29. novembra 2026): v kabini 1 tolmač do 90 minut, 2 do 7 ur; konsekutivno 1 do 7 ur, s priporočenim odmorom približno na uro in pol; tolmači pridejo 30 minut pred začetkom. Da je 15 minut odmor, je naša izbira",
  aiic: "AIIC, »defining your requirements« (aiic.net/node/2375): dva triurna dela z 90 minutami vmes. AIIC, »professional standards«, člen 6 (prebrano 29. novembra 2026): konsekutivno dva tolmača za dva jezika, trije za tri; šepetano najmanj dva",
  apic: "APIC (apic.org.pt): nad osmimi urami druga skupina; da skupino sestavljata dva tolmača, je domneva",
  "china-official-travel":
    "Objavljena kitajska pravila o uradnih potovanjih v tujino: dve tretjini vsebinskega dela, odobritev določi datume in osebe, skupine z največ šestimi člani",
};
