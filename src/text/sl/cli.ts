// Texts of the command line.
export const cli = {
  bug: "V samem programu Entente je prišlo do napake: {message}. Nič ni bilo zapisano. ENTENTE_DEBUG=1 pokaže podrobnosti.",
  "file.missing": "{path}: te datoteke ni.",
  "file.directory": "{path} je mapa; navedite datoteko v njej.",
  "file.large": "{path} ima {megabytes} MB; to ni datoteka obiska.",
  "file.unreadable": "Datoteke {path} ni mogoče prebrati ({reason}).",
  "programme.not-json": "{path} ni JSON: {expected}.",
  "programme.malformed": "{path}  {at}: to ni program, ki bi ga zapisal Entente: {expected}.",
  "out.not-ours":
    "V mapi {path} so tudi datoteke, ki jih ni zapisal Entente; ostaja nespremenjena. Navedite prazno ali novo mapo.",
  "out.other-command":
    "V mapi {path} so izdelki drugega ukaza Entente; ostaja nespremenjena. Navedite drugo mapo.",
  "out.edited":
    "V mapi {path} so dokumenti, spremenjeni po tem, ko jih je zapisal Entente; ostanejo, kot so. Prestavite jih ali navedite drugo mapo.",
  "out.disk-full":
    "Na disku z mapo {path} ni več prostora; tam ni bilo nič spremenjeno. Sprostite prostor in poskusite znova.",
  "out.here": "{path} je mapa, v kateri ste. Navedite mapo v njej ali ob njej.",
  "out.not-writable": "V mapo {path} ni mogoče pisati; nič ni bilo spremenjeno.",
  "plan.status":
    "{seconds} s  umeščenih {placed}/{activities} · manjka obveznih {requiredUnplaced} · neizpolnjene želje {wishesUnmet} · neenakost {unfairness} · prazno {idle} · pot {travel} · prednosti {preference}",
  "plan.stopping": "Ustavljanje z doslej najboljšim programom; s ponovnim Ctrl-C končate takoj.",
  "plan.writing": "Pišem v {path} …",
  "plan.written": "Vsi dokumenti so v mapi {path}.",
  "plan.not-feasible":
    "Obvezne dejavnosti brez termina: {count}. Noben program ne izpolni vseh obveznih pravil.",
  "plan.not-found":
    "V najboljšem najdenem programu so brez termina obvezne dejavnosti: {count}. Daljše iskanje (--seconds) lahko najde boljšega.",
  "plan.breaks": "Najboljši najdeni program krši obvezna pravila (kršitev: {count}).",
  "programme.stale": "Ta program je nastal iz druge različice datoteke obiska ali z drugo izdajo Entente.",
  "programme.people": "{count, plural, one {# oseba} two {# osebi} few {# osebe} other {# oseb}}",
  "programme.placed": "Umeščenih dejavnosti: {placed} od {activities}.",
  "programme.wishes": "Izpolnjene želje (delež po uteži): {parties}.",
  "programme.party": "{party} {met}/{wishes} ({percent} %)",
  "programme.made":
    "Za podporo: seme {seed}, {iterations, plural, one {{iterations} korak} two {{iterations} koraka} few {{iterations} koraki} other {{iterations} korakov}} iskanja, obisk {hash}.",
  "programme.proven": "Boljšega programa ni.",
  "quality.within":
    "Skoraj najboljši program: »{level}« je največ {percent} % nad najmanjšim možnim. Vse, kar šteje več, je že najboljše možno.",
  "quality.far":
    "Morda obstaja boljši program: »{level}« je največ {percent} % nad najmanjšim možnim. Vse, kar šteje več, je že najboljše možno.",
  "quality.open":
    "Morda obstaja boljši program: »{level}« se lahko še izboljša. Vse, kar šteje več, je že najboljše možno.",
  "quality.first": "Morda obstaja boljši program: »{level}« se lahko še izboljša.",
  "bound.level": "{level}: vsaj {amount} ({method}{reached})",
  "bound.none": "{level}: ni meje",
  "bound.limits": "{level}: ni meje (reševalnik je dosegel omejitev{reached})",
  "bound.programme": "; program ima {amount}",
  "bound.parties": "Koliko bi vsaka skupina lahko dobila največ, če bi štele le njene želje (utež):",
  "bound.party": "{party}: {reachable} od {weight}",
  "bound-method.nothing": "ne more biti negativno",
  "bound-method.alone": "dejavnosti brez mogočega začetka",
  "bound-method.packing": "čas ljudi in lokacij",
  "bound-method.linear": "linearni program",
  "bound-method.integer": "celoštevilski program",
  "bound-method.search": "popolno iskanje po obveznih dejavnostih",
  "bound-method.sharing": "čas, ki si ga delijo dejavnosti z istimi ljudmi",
  "bound-method.forced": "poti in vrzeli, ki jih določajo obvezne dejavnosti",
  "mode.walk": "Peš",
  "mode.coach": "Avtobus",
  "mode.car": "Avto",
  "mode.public": "Javni prevoz",
  "mode.train": "Vlak",
  "mode.motorcade": "Kolona vozil",
  "mode.boat": "Ladja",
  "mode.ferry": "Trajekt",
  "check.visit-fine": "Datoteka obiska je veljavna; hitro preverjanje ni našlo ničesar nemogočega.",
  "check.programme-fine": "Program izpolnjuje vse zahteve in pravila.",
  "explain.unknown": "Dejavnosti ali želje »{id}« ni. Dejavnosti in želje: {known}.",
  "explain.unknown-nearest": "Dejavnosti ali želje »{id}« ni. Ste mislili »{nearest}«?",
  "explain.placed": "Termin dejavnosti »{activity}«: {when}.",
  "explain.alternatives": "Mogoči so tudi ti termini (z navedeno spremembo programa):",
  "explain.no-alternative": "Če vse drugo ostane nespremenjeno, ni drugega mogočega termina.",
  "explain.as-good": "enako dobro",
  "export.written": "Zapisanih datotek v {path}: {count}.",
  "news.unsupported":
    "{file}:{line}: »{words}« – {kind, select, date {datuma} number {števila} other {imena}} ni v nobenem vnosu zapisa.",
  "news.internal":
    "{file}:{line}: »{words}« – {kind, select, date {datum} number {število} other {ime}} je samo v internem vnosu zapisa.",
  "news.omitted": "Ni omenjeno: {id}. Predlog: {sentence}",
  "news.touched": "{file}:{line}: odtlej spremenjeno ({ids}): {words}",
  "news.left-out.routine": "Izpuščeno kot rutinsko: {id}.",
  "news.left-out.no-text": "Izpuščeno, ker v tem jeziku ni besedila: {id}.",
  "news.left-out.other-language": "Ime je v drugem jeziku: {id}.",
  "news.left-out.unknown": "Izpuščeno, ker tega ni v obisku ali ni mogoče izraziti: {id}.",
  "news.fine": "Besedilo se ujema z zapisom.",
  "news.count":
    "Trditve brez vnosa: {unsupported}; neomenjeni vnosi: {omitted}; povedi za ponovni pregled: {touched}.",
  "report.no-record":
    "{path}: zapisa o obisku ni. Napišite record.yaml ob obisku ali ga navedite z --record.",
  "report.written": "Novica in poročilo sta v mapi {path}.",
  "serve.ready": "Entente je na {url}",
  "serve.owner": "Vaša povezava, prikazana samo enkrat; odpre vse obiske: {link}",
  "serve.no-database":
    "Podatkovne baze ni mogoče uporabiti: {reason}. Entente potrebuje PostgreSQL 15 ali novejši.",
  "serve.port-taken": "Vrata {port} so zasedena. Izberite druga z --port.",
  "serve.in-use":
    "Mapo {folder} uporablja drug Entente (proces {process} na {host}, od {since}). Delajte z njim ali z --data izberite drugo mapo.",
  "serve.in-use-unknown":
    "Mapo {folder} uporablja drug Entente, ki se pravkar zaganja ali končuje. Delajte z njim ali z --data izberite drugo mapo.",
  "serve.not-writable":
    "V mapo {folder} ni mogoče pisati: {reason}. Omogočite Ententu pisanje vanjo ali z --data izberite drugo mapo.",
  "serve.disk-full":
    "Disk z mapo {folder} je poln. Nič ni bilo spremenjeno. Sprostite prostor in zaženite znova.",
  "serve.damaged":
    "Podatkovna baza v mapi {folder} je poškodovana: {part} manjka ali ni berljivo. Nič ni bilo spremenjeno. Obnovite mapo iz varnostne kopije ali z --data izberite drugo. Poškodovano mapo obdržite, dokler niste prepričani, da imate vse.",
  "worker.ready":
    "Načrtovanje za strežnike na tej podatkovni bazi, hkrati {count, plural, one {# program} two {# programa} few {# programi} other {# programov}}. Ko se ta proces konča, njegovo delo nadaljujejo drugi.",
};
