// Finds characters that no text may hold, and keys that no mapping may have, anywhere in raw data.
import { type Path, problem, type VisitProblem } from "./problem.ts";

/** A visit is eight levels deep, and so is a programme. Deeper data is a mistake or an attack. */
export const deepestData = 64;

/**
 * Returns what is wrong with a text: NUL, or half of a character that takes two code units (an emoji that was
 * cut).
 */
export function badCharacter(text: string): { readonly at: number; readonly character: string } | undefined {
  const nul = text.indexOf("\0");
  if (nul < 0 && text.isWellFormed()) return undefined;
  const half = text.isWellFormed() ? -1 : text.search(/\p{Surrogate}/u);
  const at = nul < 0 || (half >= 0 && half < nul) ? half : nul;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return { at, character: `U+${code}` };
}

/** Returns a text with a mark in place of the characters it may not hold, for messages. */
const legible = (text: string): string => text.toWellFormed().replaceAll("\0", "\uFFFD");

/**
 * Keys with a special meaning in JavaScript: readers would disagree about a mapping that contains one.
 */
const reservedKeys: ReadonlySet<string> = new Set(["__proto__"]);

interface Step {
  readonly value: unknown;
  readonly path: Path;
}

/**
 * Reports every text and key with a character that cannot be stored or displayed, every reserved key, and data that
 * is nested too deeply. Works without recursion, so that deep data cannot exhaust the stack.
 */
export function characterProblems(raw: unknown): VisitProblem[] {
  const problems: VisitProblem[] = [];
  const open: Step[] = [{ value: raw, path: [] }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { value, path } = step;
    if (typeof value === "string") {
      const bad = badCharacter(value);
      if (bad) problems.push(ofText(bad, path, value, false));
      continue;
    }
    if (path.length >= deepestData) return [problem("too-deep", path, { values: { most: deepestData } })];
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value ?? {}).reverse()) {
      const bad = isList ? undefined : badCharacter(key);
      const isReserved = !isList && reservedKeys.has(key);
      const needsLook = typeof inner === "string" ? badCharacter(inner) !== undefined : isNested(inner);
      if (!bad && !isReserved && !needsLook) continue;
      const at = [...path, isList ? Number(key) : key];
      if (bad) problems.push(ofText(bad, at, key, true));
      if (isReserved) {
        problems.push(problem("unknown-key", at, { onKey: true, got: key, values: { known: "" } }));
      }
      if (needsLook) open.push({ value: inner, path: at });
    }
  }
  return problems;
}

const isNested = (value: unknown): boolean => typeof value === "object" && value !== null;

const ofText = (
  { at, character }: { readonly at: number; readonly character: string },
  path: Path,
  text: string,
  onKey: boolean,
): VisitProblem =>
  problem(character === "U+0000" ? "nul-character" : "half-character", path, {
    onKey,
    got: legible(text.slice(Math.max(0, at - 20), at + 21)).trim(),
    values: { character, at: at + 1 },
  });
