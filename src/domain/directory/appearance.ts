// An entry as one visit has it, and the key that names it across visits.
import type { Text } from "../visit/text.ts";

/** An entry of one visit. */
export interface Appearance {
  /** VISIT.ID */
  readonly key: string;
  readonly visit: string;
  readonly name: Text;
  /** What two entries of the same name must share where both have it: a country, an organisation. */
  readonly within: string | null;
  readonly url: string | null;
}

/** The key of an entry of a visit. */
export const appearanceKey = (visit: string, id: string): string => `${visit}.${id}`;
