// An entry of one visit, and the key that identifies it across visits.
import type { Text } from "../visit/text.ts";

/** An entry of one visit. */
export interface Appearance {
  /** VISIT.ID */
  readonly key: string;
  readonly visit: string;
  readonly name: Text;
  /** A country or an organisation. If two entries have the same name but differ in this, they are not the same. */
  readonly within: string | null;
  readonly url: string | null;
}

/** Returns the key of an entry of a visit. */
export const appearanceKey = (visit: string, id: string): string => `${visit}.${id}`;
