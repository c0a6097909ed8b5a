// Names and addresses that are similar but not equal: reasons to ask whether two entries are the same.
import type { Appearance } from "./appearance.ts";

/** Why two entries may be the same: `name` is an equal name with a different or unknown country or organisation. */
export const proposalReasons = ["name", "spelling", "order", "form", "address"] as const;
export type ProposalReason = (typeof proposalReasons)[number];

const brackets = /\([^)]*\)|（[^）]*）/g;
const notLetters = /[^\p{L}\p{N}]+/gu;

/** A name in its normal form: width, case and spaces do not matter. */
export const sameName = (name: string): string =>
  name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** A name without accents, punctuation and text in brackets. */
export const plainName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(brackets, " ")
    .replace(notLetters, " ")
    .trim();

/** Words of public bodies that a name may have in one programme and lack in another. */
const bodies =
  /^(the )?(city|municipality|town|province|county|region|mestna obcina|obcina|mesto|ville|commune|stadt|landeshauptstadt)( of| de| d)? |( city| municipality| province| county)$/;
const chineseBodies = /(市人民政府|人民政府|市政府|省|市|区|县)$/;

const withoutBody = (name: string): string => {
  const plain = plainName(name);
  return plain.replace(bodies, " ").replace(bodies, " ").replace(chineseBodies, "").trim();
};

/** The words of a name in alphabetical order, because family and given names may be swapped. */
const words = (name: string): string => plainName(name).split(" ").sort().join(" ");

const address = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/+$/, "");

/** What two similar entries have in common, with the reason. */
export const traits: readonly (readonly [ProposalReason, (one: Appearance) => readonly string[]])[] = [
  ["address", ({ url }) => (url === null ? [] : [address(url)])],
  ["spelling", ({ name }) => Object.values(name).map(plainName)],
  ["order", ({ name }) => Object.values(name).map(words)],
  ["form", ({ name }) => Object.values(name).map(withoutBody)],
];
