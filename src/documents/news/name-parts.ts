// The parts of a written name: the name itself and its explanation.
import type { Organisation } from "#domain";

/** The parts of a written name: `EKWB (maker of cooling systems)`, `Commission (NDRC)`. */
export interface NameParts {
  readonly name: string;
  readonly acronym: string | undefined;
  readonly about: string | undefined;
}

/** The form of a company: a text for the public names the company without it. */
const legalForm =
  /,? (?:d\. ?o\. ?o\.?|d\. ?d\.?|s\. ?p\.?|GmbH(?: & Co\.? KG)?|AG|KG|SE|e\. ?U\.|(?:Co\.,? )?Ltd\.?|Limited|Inc\.?|LLC|PLC|plc|Corp\.?|S\. ?A\.?(?: ?S\.?)?|SAS?|SARL|S\. ?r\. ?l\.?|Srl|S\. ?p\. ?A\.?|SpA|s\. ?r\. ?o\.?|a\. ?s\.|B\. ?V\.|BV|N\. ?V\.|NV|AB|Oyj?|A\/S|ApS|AS|Kft\.?|Zrt\.?)$/;

/** Whether a title is just the name of a body, with or without its legal form. */
export const isNamedBy = ({ name, kind }: Pick<Organisation, "name" | "kind">, title: string): boolean =>
  Object.values(name).some(
    (written) => written === title || partsOfName(written, kind === "company").name === title,
  );

/** Separates a name from its explanation. */
export function partsOfName(name: string, isCompany = false): NameParts {
  const written = isCompany ? name.replace(legalForm, "") : name;
  const [, before, inside] = /^(.+?) ?[(（]([^()（）]+)[)）]$/.exec(written) ?? [];
  if (before && inside) {
    const isAcronym = /^[\p{Lu}\d][\p{L}\d .&-]{1,11}$/u.test(inside) && /\p{Lu}.*\p{Lu}/u.test(inside);
    return isAcronym
      ? { name: before, acronym: inside, about: undefined }
      : { name: before, acronym: undefined, about: inside };
  }
  const [, body, rest] = /^([^,]+), (.+)$/.exec(written) ?? [];
  const explains = rest && (/^\p{Ll}/u.test(rest) || isCompany);
  return body && explains
    ? { name: body, acronym: undefined, about: rest }
    : { name: written, acronym: undefined, about: undefined };
}
