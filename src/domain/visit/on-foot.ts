// Walking: how far people are asked to walk. A head of state is never asked to.
import type { PersonId } from "./ids.ts";
import type { Person } from "./people.ts";
import type { Visit } from "./visit.ts";
import { indexVisit } from "./visit-index.ts";

/** Titles of heads of state in the languages of programmes. Presidents of assemblies and of companies do not count. */
const headOfState =
  /(?:\b|^)(?:king|queen|emperor|empress|sultan|emir|pope|reine|roi|empereur|pape|könig(?:in)?|kaiser(?:in)?|papst|kralj(?:ica)?|papež|rey|reina)(?:$| (?:of|de|des|du|d'|von) )|\b(?:his|her|their) majest|\bsa majest|head of state|chef de l.[ée]tat|staatsoberhaupt|bundespräsident|\b(?:president|président|presidente) (?:of|de|della) (?:the |la )?(?:republic|république|república|repubblica|federation|united states)|predsedni(?:k|ca) republike|president of \p{Lu}\p{L}+$|国家主席|(?:国王|女王|总统|天皇|大統領|대통령)$/iu;

/** Returns whether a person is a head of state by the post that the visit names. */
export function isHeadOfState(person: Person): boolean {
  const known = judged.get(person);
  if (known !== undefined) return known;
  const found = Object.values(person.role).some(
    (text) => text !== undefined && headOfState.test(text.trim()),
  );
  judged.set(person, found);
  return found;
}

/** Cached, because every transfer of a person asks for it. */
const judged = new WeakMap<Person, boolean>();

/** Returns the longest walk, in minutes, that a person is asked to make. */
const mostOnFoot = (person: Person): number =>
  person.onFoot ?? (isHeadOfState(person) ? 0 : Number.POSITIVE_INFINITY);

/** Returns the longest walk that a group is asked to make: that of the member who walks least. */
export function onFootTogether(visit: Visit, people: readonly PersonId[]): number {
  const index = indexVisit(visit);
  return people.reduce((least, id) => {
    const person = index.people.get(id);
    return person ? Math.min(least, mostOnFoot(person)) : least;
  }, Number.POSITIVE_INFINITY);
}
