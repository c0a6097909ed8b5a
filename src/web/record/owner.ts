// The name of the person or body that undertook a commitment.
import type { Commitment, Text, Visit } from "#domain";
import { mentionText } from "./mentions.ts";

export function ownerName(
  visit: Visit,
  { party, organisation }: Pick<Commitment, "party" | "organisation">,
  read: (text: Text) => string,
): string {
  if (party) return mentionText(visit, { kind: "party", id: party }, read);
  return organisation ? mentionText(visit, { kind: "organisation", id: organisation }, read) : "";
}
