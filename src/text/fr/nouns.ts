// Nouns by gender and number, so that a title or the name of a body takes its article within a sentence.
export const nouns = {
  m: "entretien dîner déjeuner petit-déjeuner atelier forum congrès colloque séminaire concert sommet salon festival débat échange événement cocktail banquet accueil briefing spectacle point rendez-vous panel tour exposé dialogue cours match vernissage dévoilement lancement hommage pique-nique stage buffet exercice dépôt gala",
  f: "visite rencontre réunion promenade réception séance table cérémonie présentation conférence session discussion signature excursion exposition audition soirée balade assemblée démonstration formation étude inauguration ouverture remise dégustation initiation observation fête plantation pose",
  n: "",
  mp: "entretiens échanges honneurs débats ateliers adieux pourparlers",
  fp: "présentations discussions rencontres réunions visites journées",
  np: "",
  definite:
    "forum congrès sommet salon festival événement assemblée journées conférence inauguration ouverture signature dévoilement vernissage remise lancement plantation dépôt pose",
  /** Events whose titles are names. */
  named: "forum congrès salon festival sommet",
  bodyM:
    "hôtel palais château institut parlement centre comité ministère conseil musée département bureau secrétariat président parc programme réseau institute council ministry office committee parliament centre center department lycée collège hôpital théâtre laboratoire gouvernement groupe sénat port jardin",
  bodyF:
    "assemblée salle place villa vila société chambre commission ville région agence université direction maison mairie municipalité fondation association fédération communauté présidence présidente délégation banque académie commission agency chamber university école bibliothèque clinique ambassade faculté usine ferme gare",
  bodyN: "",
  /** Nouns of places that take a different preposition. */
  on: "",
  joins: "et ou",
  /** Months and weekdays in the form for a date within a sentence, if Intl does not provide it. */
  months: "",
  weekdays: "",
};
