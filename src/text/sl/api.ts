// Messages of the API when it cannot fulfil a request.
export const api = {
  "bad-request": "Zahteve ni mogoče prebrati: polje manjka, je neznano ali napačne oblike.",
  "not-json": "Telo zahteve ni JSON.",
  unauthorised:
    "Za to je potrebna osebna povezava. Odprite povezavo, ki ste jo dobili, ali zanjo prosite organizatorje.",
  forbidden: "S to povezavo nimate dostopa.",
  "cross-site": "Spremembe se sprejemajo samo s strani tega strežnika.",
  "not-found": "Stran ne obstaja ali z vašo povezavo ni dostopna.",
  "too-large": "Vsebina je prevelika: največ {megabytes} MB.",
  "media-type": "Pošljite JSON (content-type: application/json).",
  "photo-bytes": "Fotografija je prevelika: največ {megabytes} MB. Pred pošiljanjem jo pomanjšajte.",
  "photo-type": "Fotografijo pošljite kot datoteko JPEG (content-type: image/jpeg).",
  "not-a-photo": "Datoteka ni popolna fotografija JPEG. Fotografijo pošljite še enkrat, v obliki JPEG.",
  "photo-size": "Fotografija je prevelika: daljša stranica ima lahko največ {pixels, number} pik.",
  "too-many-photos": "Obisk ima že 2.000 fotografij. Več jih ni mogoče dodati.",
  "most-values":
    "Vsebina ima preveč vrednosti: naenkrat se jih prebere največ 150.000. Pošljite jo po delih.",
  "too-many": "Preveč zahtev. Poskusite znova čez {seconds} s.",
  "busy-visit": "Strežnik že obdeluje več zahtev za ta obisk. Počakajte trenutek in poskusite znova.",
  busy: "Strežnik je trenutno preobremenjen. Nič ni bilo spremenjeno; poskusite znova čez minuto.",
  "too-slow":
    "To traja dlje, kot dopušča strežnik. Nič ni bilo spremenjeno; poskusite z manj podatki naenkrat.",
  gone: "Zahteva je bila preklicana, preden je dobila odgovor.",
  stale:
    "Medtem so nastale spremembe, zadnje stanje je {version}. Stran naložite znova in ponovite svojo spremembo.",
  "no-such-version": "Stanja {version} v tej zgodovini ni.",
  conflict: "Nekdo drug je isto stvar spremenil drugače: izberite eno od obeh vrednosti.",
  "nothing-to-undo": "Nimate spremembe, ki bi jo lahko razveljavili.",
  "nothing-to-redo": "Nimate spremembe, ki bi jo lahko znova uveljavili.",
  invalid:
    "Sprememba ni bila sprejeta: {count, plural, one {napačno bi bilo # polje} two {napačni bi bili # polji} few {napačna bi bila # polja} other {napačnih bi bilo # polj}}.",
  exists: "Oznaka »{id}« je že v rabi. Izberite drugo.",
  file: "Datoteka ima {count, plural, one {# težavo} two {# težavi} few {# težave} other {# težav}}.",
  "no-programme": "Programa še ni: obisk najprej načrtujte.",
  "no-pairs": "Parov še ni mogoče predlagati. Razlog je na strani poziva.",
  "call-closed":
    "Poziv v tej fazi tega ne sprejema. Znova naložite stran in preverite, kaj je treba zdaj vnesti.",
  stopped:
    "Objavo {count, plural, one {ustavlja # ugotovitev} two {ustavljata # ugotovitvi} few {ustavljajo # ugotovitve} other {ustavlja # ugotovitev}}.",
  "unknown-subject":
    "Povezava člana delegacije mora navajati osebo obiska, povezava gostitelja pa skupino ali organizacijo; druge povezave ne navajajo nikogar.",
  "not-open": "Vprašalnik trenutno ni odprt.",
  "questions-changed": "Vprašanja so se medtem spremenila. Znova naložite stran in odgovorite na nova.",
  "answered-anonymously":
    "Na to ste že odgovorili anonimno. Nihče ne more vedeti, kateri odgovor je vaš, zato ga ni mogoče zamenjati.",
  "answered-by-name":
    "Na to ste že odgovorili z imenom. Če želite odgovor zamenjati, ga znova pošljite z imenom.",
  "too-few-answers": "Anonimnih odgovorov je manj kot pet. Preštejejo se, ko jih je vsaj pet.",
  "no-answer": "Odgovorili niste še na nobeno vprašanje. Odgovorite vsaj na eno.",
  "bad-answer":
    "Odgovor ni v pravi obliki: na lestvici so mogoče ocene od 1 do 5, pri drugih vprašanjih da ali ne.",
  "no-sample": "V tej namestitvi ni vzorčnega obiska.",
  "no-database": "Podatkovna baza se ne odziva. Poskusite čez trenutek; kar je že shranjeno, se ne ponovi.",
  "disk-full":
    "Disk strežnika je poln, zato ni mogoče ničesar shraniti. Skrbnik strežnika mora sprostiti prostor.",
  "history-gap":
    "Del zgodovine tega obiska manjka v podatkovni bazi. Skrbnik strežnika jo mora obnoviti iz varnostne kopije.",
  failed:
    "Prišlo je do napake. Nič ni bilo spremenjeno; poskusite znova. Če se ponovi, skrbnikom sporočite številko {id}.",
  "bad-address":
    "Naslova ni mogoče prebrati: v njem je odvečen znak za odstotek ali nedovoljen znak ali pa je predolg.",
  "edit.no-such-place": "Takega polja ni: morda je bilo medtem odstranjeno.",
  "edit.no-such-entry": "Takega vnosa ni: morda je bil medtem odstranjen.",
  "edit.entry-exists": "Vnos s to oznako že obstaja.",
  "edit.entry-id": "Vnos potrebuje svojo oznako, ki ostane ista.",
  "edit.not-a-collection": "Tu vnosov ni mogoče dodajati, premikati ali odstranjevati.",
  "edit.computed": "To se izračuna iz obiska in časov njegovih točk: spremenite raje te.",
  "no-such-end": "Povezava mora poteči v prihodnosti, najpozneje čez 400 dni.",
  field: "Ta vrednost tu ne ustreza.",
  "no-such-time": "Ta krajevni čas ne obstaja ali pa datum ni zapisan kot 2023-10-26T09:30.",
};
