// Moments within an item, in the words of a programme: `guestbook`, `Gästebuch`, `livre d’or`, 合影留念.
import { type Moment, moments } from "../visit/particulars.ts";

const words: readonly (readonly [Moment, string])[] = [
  [
    "guard-of-honour",
    "guard of honou?r|militärische ehren|ehren(?:formation|wache|garde)|garde d[’']honneur|honneurs militaires|častna (?:straža|četa|enota)|(?:检阅)?仪仗队",
  ],
  ["anthems", "(?:national )?anthems?|(?:national)?hymnen?|hymnes?(?: nationaux)?|himni?|(?:奏)?国歌"],
  [
    "wreath",
    "wreath(?: laying)?|kranz(?:niederlegung)?|(?:dépôt de )?gerbe|(?:polaganje )?ven(?:ec|ca)|献花圈?",
  ],
  ["tree", "tree planting|baumpflanzung|plantation d[’']un arbre|(?:posaditev|saditev) drevesa|植树"],
  ["plaque", "(?:gedenk)?tafel|plaque commémorative|(?:spominska )?plošča|揭牌"],
  [
    "guestbook",
    "guest ?book|(?:eintrag ins )?gästebuch|(?:signature du )?livre d[’']or|vpis v (?:spominsko |zlato )?knjigo|spominska knjiga|题词(?:留念)?|签名留念",
  ],
  [
    "signing",
    "signature(?: d[’']un accord| de l[’']accord)?|unterzeichnung|podpis(?: sporazuma| memoranduma)?|签(?:约|署)(?:仪式)?",
  ],
  [
    "gifts",
    "exchange of gifts|geschenk(?:e)?austausch|échange de cadeaux|(?:izmenjava|izročitev) daril|互[赠换]礼[品物]",
  ],
  [
    "family-photo",
    "group photo|(?:gruppen|familien)foto|photo de (?:famille|groupe)|skupinska fotografija|合影(?:留念)?",
  ],
  ["photo", "photos|foto(?:termin)?|séance photo|fotografiranje|拍照"],
  ["press-point", "press|presse(?:termin|statements?)?|point presse|izjava za (?:javnost|medije)|媒体见面"],
  ["interview", "intervju|采访"],
  ["concert", "konzert|koncert|音乐会"],
  ["coffee", "kaffee(?:pause)?|(?:pause )?café|(?:odmor za )?kav[ao]|茶歇"],
  ["registration", "registrierung|inscription|registracija|签到"],
  ["courtesy-call", "höflichkeitsbesuch|visite de courtoisie|vljudnostni obisk|礼节性拜会"],
  ["toast", "toasts?|trinkspr(?:uch|üche)|zdravic[ae]|祝酒"],
  ["speeches", "ansprachen|reden|discours|allocutions|govori|nagovori|致辞"],
];
const forms = words.map(([moment, form]) => [moment, new RegExp(`^(?:${form})$`, "iu")] as const);

/** Returns the moment that a word names; undefined if it names something else. */
function momentIn(text: string): Moment | undefined {
  const said = text.trim();
  const key = said.toLowerCase().replace(/\s+/g, "-");
  return moments.find((moment) => moment === key) ?? forms.find(([, form]) => form.test(said))?.[0];
}

/** Returns the moments of a list such as `wreath, photo`; undefined if any of it is something else. */
export function momentsIn(text: string): readonly Moment[] | undefined {
  const found = text.split(/\s*[,;/、，；]\s*|\s+(?:and|und|et|in)\s+|\s*[和与]\s*/u).map(momentIn);
  const known = found.filter((moment) => moment !== undefined);
  return known.length === found.length ? known : undefined;
}
