// Relaxations: one sentence for each kind of change, and the texts around the list.
export const relaxations = {
  "time.window": "Dopustite »{activity}« {startAt}–{endClock}, {byMinutes} zunaj predvidenega časa",
  "time.window-day": "Dopustite »{activity}« na drug dan, {startAt}–{endClock}",
  "time.fixed": "Začnite »{activity}« {startAt} namesto ob določeni uri",
  "time.pin": "Sprostite pripeti termin za »{activity}«; ustrezal bi {startAt}",
  opening: "Podaljšajte odpiralni čas ({place}) za {byMinutes}, za {startAt}–{endClock}",
  "opening.closed": "Omogočite obisk na dan, ko je zaprto ({place}), {startAt}–{endClock}",
  place: "Izvedite »{activity}« na lokaciji {place}",
  "seats.activity": "Povečajte število oseb na »{activity}«: {seats} ({more} več kot zdaj)",
  "seats.place":
    "Poiščite še {more, plural, one {# sedež} two {# sedeža} few {# sedeže} other {# sedežev}} na lokaciji {place}, skupaj {seats}",
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
  rule: "Pravilo »{rule}« naj opozori, namesto da ustavi objavo",
  withdrawal: "Opustite »{activity}«",
  both: "Oboje: {first}; {second}",
  price:
    "{wishes, plural, =0 {majhna sprememba} one {šteje približno toliko kot # želja} two {šteje približno toliko kot # želji} few {šteje približno toliko kot # želje} other {šteje približno toliko kot # želj}}",
  "moves.count":
    "{count, plural, =0 {nič drugega se ne spremeni} one {spremeni se še # točka} two {spremenita se še # točki} few {spremenijo se še # točke} other {spremeni se še # točk}}",
  "relaxations.title": "Kaj bi jo omogočilo, najprej najmanjša sprememba:",
  "relaxations.none": "Nobena preizkušena sprememba je ne bi omogočila, niti dve hkrati.",
  "relaxations.rearranged":
    "{count, plural, =0 {Ustreza brez drugih sprememb} one {Ustreza, če se spremeni še # točka} two {Ustreza, če se spremenita še # točki} few {Ustreza, če se spremenijo še # točke} other {Ustreza, če se spremeni še # točk}}. Načrtujte dlje ali uporabite to.",
  "interpreter.role": "Dodatni tolmač, {from} in {to}",
  "conflict.title": "Kaj bi odpravilo navzkrižje, če se gostitelj strinja, najprej najmanjša sprememba:",
  "conflict.none": "Nobena preizkušena sprememba ne bi odpravila navzkrižja, niti dve hkrati.",
};
