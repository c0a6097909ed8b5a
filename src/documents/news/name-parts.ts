// The parts of a written name: the name itself and its explanation.

/** The parts of a written name: `EKWB (maker of cooling systems)`, `Commission (NDRC)`. */
export interface NameParts {
  readonly name: string;
  readonly acronym: string | undefined;
  readonly about: string | undefined;
}

/** Separates a name from its explanation. */
export function partsOfName(written: string, isCompany = false): NameParts {
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
