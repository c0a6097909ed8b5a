// Messages of the API when it cannot fulfil a request.
export const api = {
  "bad-request": "La requête est illisible : un champ manque, est inconnu ou n’a pas la bonne forme.",
  "not-json": "Le corps de la requête n’est pas du JSON.",
  unauthorised:
    "Un lien personnel est nécessaire. Ouvrez celui que vous avez reçu, ou demandez-en un aux organisateurs.",
  forbidden: "Votre lien ne donne pas accès à cette page.",
  "cross-site": "Seules les pages de ce serveur peuvent apporter des modifications.",
  "not-found": "Cette page n’existe pas ou n’est pas accessible avec votre lien.",
  "too-large": "Requête trop volumineuse : {megabytes} Mo au plus.",
  "media-type": "Envoyez du JSON (content-type: application/json).",
  "photo-bytes": "La photo est trop volumineuse : {megabytes} Mo au plus. Réduisez-la avant de l’envoyer.",
  "photo-type": "Envoyez la photo en JPEG (content-type: image/jpeg).",
  "not-a-photo": "Le fichier n’est pas une photo JPEG complète. Envoyez de nouveau la photo, au format JPEG.",
  "photo-size": "La photo est trop grande : son plus grand côté peut avoir {pixels, number} pixels au plus.",
  "too-many-photos": "La visite a déjà 2 000 photos : il n’est pas possible d’en ajouter.",
  "most-values":
    "La requête contient trop de valeurs : 150 000 au plus sont lues à la fois. Envoyez-la en plusieurs parties.",
  "too-many": "Trop de requêtes. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.",
  "busy-visit": "Le serveur traite déjà plusieurs demandes pour cette visite. Réessayez dans un instant.",
  busy: "Le serveur est surchargé pour le moment. Rien n’a été modifié ; réessayez dans une minute.",
  "too-slow":
    "Le traitement dépasse le temps que le serveur peut y consacrer. Rien n’a été modifié ; réessayez en demandant moins à la fois.",
  gone: "La requête a été annulée avant d’obtenir une réponse.",
  stale:
    "Des modifications ont été faites entre-temps, jusqu’à l’état {version}. Rechargez la page et refaites la vôtre.",
  "no-such-version": "L’historique n’a pas d’état {version}.",
  conflict: "Une autre personne a modifié le même élément autrement : choisissez l’une des deux valeurs.",
  "nothing-to-undo": "Vous n’avez aucune modification à annuler.",
  "nothing-to-redo": "Vous n’avez aucune modification à rétablir.",
  invalid:
    "La modification n’a pas été faite : {count, plural, one {un champ serait incorrect} other {# champs seraient incorrects}}.",
  exists: "L’identifiant « {id} » est déjà pris. Choisissez-en un autre.",
  file: "Le fichier présente {count, plural, one {un problème} other {# problèmes}}.",
  "no-programme": "Il n’y a pas encore de programme : planifiez d’abord la visite.",
  "no-pairs": "Aucun binôme ne peut encore être proposé. La page de l’appel en donne la raison.",
  "call-closed":
    "L’appel n’accepte pas cette saisie à ce stade. Rechargez la page pour voir ce qui est demandé maintenant.",
  stopped: "{count, plural, one {Un constat empêche} other {# constats empêchent}} la diffusion.",
  "unknown-subject":
    "Le lien d’un délégué doit désigner une personne de la visite, celui d’un hôte un groupe ou un organisme ; les autres liens ne désignent personne.",
  "not-open": "Ce questionnaire n’est pas ouvert en ce moment.",
  "questions-changed": "Les questions ont changé entre-temps. Rechargez la page et répondez aux nouvelles.",
  "answered-anonymously":
    "Vous avez déjà répondu de façon anonyme. Personne ne peut savoir quelle réponse est la vôtre : elle ne peut donc pas être remplacée.",
  "answered-by-name":
    "Vous avez déjà répondu sous votre nom. Pour remplacer votre réponse, envoyez-la de nouveau sous votre nom.",
  "too-few-answers":
    "Il y a moins de cinq réponses anonymes. Elles sont comptées dès qu’il y en a au moins cinq.",
  "no-answer": "Aucune réponse pour l’instant. Répondez à une question au moins.",
  "bad-answer":
    "Une réponse n’a pas la bonne forme : de 1 à 5 pour une échelle, oui ou non pour les autres questions.",
  "no-sample": "Cette installation ne comporte pas de visite d’exemple.",
  "no-database":
    "La base de données ne répond pas. Réessayez dans un instant ; ce qui est déjà enregistré ne le sera pas deux fois.",
  "disk-full":
    "Le disque du serveur est plein, rien ne peut être enregistré. L’administrateur du serveur doit y libérer de la place.",
  "history-gap":
    "Une partie de l’historique de cette visite manque dans la base de données. L’administrateur du serveur doit la restaurer d’après une sauvegarde.",
  failed:
    "Une erreur s’est produite. Rien n’a été modifié ; réessayez. Si elle se reproduit, indiquez aux administrateurs le numéro {id}.",
  "bad-address":
    "L’adresse est illisible : elle contient un signe pour cent isolé ou un caractère interdit, ou elle est trop longue.",
  "edit.no-such-place": "Ce champ n’existe pas : il a peut-être été supprimé entre-temps.",
  "edit.no-such-entry": "Cet élément n’existe pas : il a peut-être été supprimé entre-temps.",
  "edit.entry-exists": "Un élément porte déjà cet identifiant.",
  "edit.entry-id": "Un élément doit avoir un identifiant, qui ne change pas.",
  "edit.not-a-collection": "Ici, on ne peut ni ajouter, ni déplacer, ni supprimer d’éléments.",
  "edit.computed":
    "Cette donnée est calculée d’après la visite et les horaires de ses activités : modifiez plutôt ceux-ci.",
  "no-such-end": "La date de fin d’un lien doit être future, dans 400 jours au plus.",
  field: "Cette valeur ne convient pas ici.",
  "no-such-time": "Cette heure locale n’existe pas, ou la date n’est pas écrite comme 2023-10-26T09:30.",
};
