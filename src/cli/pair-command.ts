// entente pair: proposes pairs for a call, with the proof, the cities left out, the fairness, and the reasons.
import { nearest } from "#base/nearest.ts";
import { err, ok, type Result } from "#base/result.ts";
import { pairingFiles, proposalJson } from "#documents";
import { type City, excluder, type PairingCall, pairKey } from "#domain";
import { readPairingCall } from "#formats";
import { explainPair, leastLosses, type PairingProposal, possiblePairs, proposePairs } from "#planner";
import {
  type Language,
  type SaidPart,
  sayOtherPartners,
  sayPairExplanation,
  sayPairingWritten,
  sayProblem,
  sayProposal,
  sayWhyProblem,
} from "#text";
import { fine, notFeasible } from "./exit-codes.ts";
import { canWrite, writeFolder } from "./output-folder.ts";
import { type Refusal, readBytes, refusalOf } from "./read-file.ts";
import { refuse, refuseFolder } from "./refuse.ts";
import type { Terminal } from "./terminal.ts";

export interface PairCommandOptions {
  readonly why?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Proposes pairs and prints them. Returns 2 if not every city gets as many partners as it needs. */
export async function pairCommand(
  terminal: Terminal,
  file: string,
  options: PairCommandOptions,
): Promise<number> {
  const { lang, out } = options;
  const bytes = await readBytes(file, lang);
  if (!bytes.ok) return refuse(terminal, bytes.error);
  const read = readPairingCall(bytes.value, file);
  if (!read.ok)
    return refuse(
      terminal,
      read.error.map((problem) => refusalOf(problem, lang)),
    );
  const { call, warnings } = read.value;
  for (const warning of warnings) terminal.error(terminal.errorColours.yellow(sayProblem(lang, warning)));
  const asked = questionsOf(call, options.why ?? [], lang);
  if (!asked.ok) return refuse(terminal, asked.error);
  const allowed = out === undefined ? ok(true) : await canWrite(out, "pair");
  if (!allowed.ok) return refuseFolder(terminal, lang, out ?? "", allowed.error);
  const proposal = proposePairs(call);
  const answers = asked.value.flatMap((question) => answerTo(call, proposal, question, lang));
  if (options.json) terminal.out(proposalJson(proposal).trimEnd());
  else print(terminal, [...sayProposal(lang, call, proposal), ...answers]);
  if (out !== undefined) {
    const written = await writeFolder(out, "pair", pairingFiles(call, proposal, lang));
    if (!written.ok) return refuseFolder(terminal, lang, out, written.error);
    const said = sayPairingWritten(lang, out);
    if (options.json) terminal.error(said);
    else terminal.out(`\n${said}`);
  }
  return proposal.short.length > 0 ? notFeasible : fine;
}

function print(terminal: Terminal, parts: readonly SaidPart[]): void {
  for (const [at, [heading = "", ...lines]] of parts.entries()) {
    if (at > 0) terminal.out("");
    terminal.out(lines.length > 0 ? terminal.colours.bold(heading) : heading);
    for (const line of lines) terminal.out(`  ${line}`);
  }
}

type Question = readonly [City] | readonly [City, City];

/** Returns the cities of every question, or the problem of each. */
function questionsOf(
  call: PairingCall,
  asked: readonly string[],
  language: Language,
): Result<readonly Question[], Refusal[]> {
  const questions: Question[] = [];
  const refusals: Refusal[] = [];
  const wrong = (
    ...said: Parameters<typeof sayWhyProblem> extends [Language, ...infer Rest] ? Rest : never
  ) => refusals.push({ message: sayWhyProblem(language, ...said) });
  const known = call.cities.map(({ id }) => id);
  for (const got of asked) {
    const names = got.split(",").map((name) => name.trim());
    const unknown = names.filter((name) => !call.cities.some(({ id }) => id === name));
    const [a, b, ...more] = names.flatMap((name) => call.cities.find(({ id }) => id === name) ?? []);
    if (names.length > 2 || names.includes("")) wrong("form", { got });
    else if (unknown.length > 0)
      for (const name of unknown) {
        const meant = nearest(name, known);
        if (meant) wrong("unknown-nearest", { got: name, nearest: meant });
        else wrong("unknown", { got: name, known: known.slice(0, 12).join(", ") });
      }
    else if (!a || a === b || more.length > 0) wrong("form", { got });
    else questions.push(b ? [a, b] : [a]);
  }
  return refusals.length > 0 ? err(refusals) : ok(questions);
}

/** Maximum number of other partners listed for one city. */
const mostOthers = 10;

function answerTo(
  call: PairingCall,
  proposal: PairingProposal,
  [a, b]: Question,
  language: Language,
): SaidPart[] {
  if (b) {
    const explanation = explainPair(call, proposal, [a.id, b.id]);
    return explanation ? [sayPairExplanation(language, call, explanation)] : [];
  }
  const excluded = excluder(call);
  const losses = leastLosses(call, proposal);
  const has = new Set(proposal.pairs.map(({ cities }) => pairKey(...cities)));
  const { cities, open } = possiblePairs(call);
  const points = new Map(
    open.map((pair) => [
      pairKey(cities[pair.a]?.id ?? "", cities[pair.b]?.id ?? ""),
      pair.gainOfA + pair.gainOfB,
    ]),
  );
  const others = call.cities
    .filter((city) => city !== a && excluded(a, city) === undefined && !has.has(pairKey(a.id, city.id)))
    .map((city) => {
      const key = pairKey(a.id, city.id);
      return { city, points: points.get(key) ?? 0, loses: losses.get(key) };
    })
    .sort((x, y) => (x.loses ?? 0) - (y.loses ?? 0) || y.points - x.points)
    .slice(0, mostOthers);
  return [sayOtherPartners(language, call, a.id, others)];
}
