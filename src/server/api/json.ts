// Converts values of the use cases into the shapes of the contract.
import type { z } from "zod";
import type {
  ChangeAnswer,
  Difference,
  StoredChange,
  StoredJob,
  StoredLink,
  StoredRelease,
  StoredRequest,
} from "#app";
import type { ApiAnswer, shapes } from "#contract";
import { type Finding, namesOfAdded, namesOfRemoved, type Visit } from "#domain";
import { type Language, sayFinding, sayShifts } from "#text";

type Shape<Name extends keyof typeof shapes> = (typeof shapes)[Name] extends z.ZodType
  ? z.output<(typeof shapes)[Name]>
  : never;

export const changeJson = ({
  version,
  kind,
  who,
  at,
  key,
  label,
  edits,
  inverse,
}: StoredChange): Shape<"change"> => ({
  version,
  kind,
  who,
  at: at.toString(),
  key,
  label,
  edits: [...edits],
  gone: { ...namesOfAdded(inverse) },
});

export const changedJson = ({ version, edits, others }: ChangeAnswer): Shape<"changed"> => ({
  version,
  edits: [...edits],
  others: others.map(changeJson),
});

export const jobJson = (job: StoredJob): Shape<"job"> => {
  const { id, state, base, seed, seconds, iterations, progress, who, at } = job;
  return { id, state, base, seed, seconds, iterations, progress, who, at: at.toString() };
};

export const releaseJson = (release: Omit<StoredRelease, "document">): Shape<"releaseCard"> => {
  const { number, version, who, at, note, overrides } = release;
  return { number, version, who, at: at.toString(), note, overrides: overrides.map((o) => ({ ...o })) };
};

export const linkJson = ({
  id,
  role,
  subject,
  label,
  at,
  usedAt,
  revokedAt,
  expiresAt,
}: StoredLink): Shape<"linkCard"> => ({
  id,
  role,
  subject,
  label,
  at: at.toString(),
  usedAt: usedAt?.toString() ?? null,
  revokedAt: revokedAt?.toString() ?? null,
  expiresAt: expiresAt.toString(),
});

export const requestJson = (request: StoredRequest): Shape<"hostRequest"> => {
  const { id, activity, kind, start, note, state, who, at } = request;
  return { id, activity, kind, start, note, state, who, at: at.toString() };
};

export const spoken = (
  language: Language,
  visit: Visit,
  findings: readonly Finding[],
): Shape<"spokenFinding">[] =>
  findings.map((finding) => ({ finding, text: sayFinding(language, finding, visit) }));

export const differenceJson = (language: Language, difference: Difference): Shape<"difference"> => ({
  edits: [...difference.edits],
  gone: { ...namesOfRemoved(difference.edits, difference.before.visit) },
  people: difference.people.map(({ person, ...changes }) => ({
    person,
    lines: sayShifts(language, changes, difference.before, difference.after),
  })),
});

export function newLinkJson(
  { link, token }: { readonly link: StoredLink; readonly token: string },
  publicUrl: string | undefined,
): ApiAnswer<"POST /api/links"> {
  const path = `/l/${token}`;
  return { ...linkJson(link), path, address: publicUrl === undefined ? null : publicUrl + path };
}
