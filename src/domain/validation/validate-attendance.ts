// Attendance in raw data: nobody is both required and forbidden, and quorums can be met.
import { problem, type VisitProblem } from "./problem.ts";
import { type Spot, shown, spot } from "./raw.ts";

/** The people of raw data, and the groups to which they belong. */
interface Membership {
  /** Returns the party and delegation of a person, or the delegation of a party; none for unknown ids. */
  around(id: string): readonly string[];
  /** Returns the people behind an id; undefined when the id is unknown. */
  members(id: string): ReadonlySet<string> | undefined;
}

/** Reports contradictions in attendance, and parties without people. */
export function attendanceProblems(raw: unknown): VisitProblem[] {
  const top = spot(raw);
  const membership = membershipOf(top);
  return [
    ...top
      .at("activities")
      .items()
      .flatMap((item) => ofAttendance(item.at("attend"), membership)),
    ...top
      .at("interpreters")
      .items()
      .flatMap((interpreter) => pairProblems(interpreter.at("pairs"))),
    ...top
      .at("activities")
      .items()
      .flatMap((item) => pairProblems(item.at("interpretation").at("between"))),
  ];
}

export function membershipOf(top: Spot): Membership {
  const around = new Map<string, readonly string[]>();
  const members = new Map<string, Set<string>>();
  for (const delegation of top.at("delegations").items()) {
    const id = delegation.at("id").text;
    if (id !== undefined) members.set(id, new Set());
    for (const party of delegation.at("parties").items()) {
      const inner = party.at("id").text;
      if (inner === undefined) continue;
      members.set(inner, new Set());
      around.set(inner, id === undefined ? [] : [id]);
    }
  }
  for (const person of top.at("people").items()) {
    const id = person.at("id").text;
    const party = person.at("party").text;
    if (id === undefined) continue;
    const groups = party === undefined ? [] : [party, ...(around.get(party) ?? [])];
    members.set(id, new Set([id]));
    around.set(id, groups);
    for (const group of groups) members.get(group)?.add(id);
  }
  return { around: (id) => around.get(id) ?? [], members: (id) => members.get(id) };
}

function ofAttendance(attend: Spot, { around, members }: Membership): VisitProblem[] {
  const problems: VisitProblem[] = [];
  const required = new Map<string, string>();
  for (const { text } of attend.at("required").items()) {
    if (text === undefined) continue;
    required.set(text, text);
    // Forbidding a group also forbids its required members.
    for (const group of around(text)) if (!required.has(group)) required.set(group, text);
  }
  const named = new Set(
    attend
      .at("required")
      .items()
      .map((item) => item.text),
  );
  for (const item of attend.at("forbidden").items()) {
    const id = item.text;
    if (id === undefined) continue;
    const clash = required.get(id) ?? around(id).find((group) => named.has(group));
    if (clash === undefined) continue;
    problems.push(
      problem("required-and-forbidden", item.path, { got: shown(id), values: { required: shown(clash) } }),
    );
  }
  for (const quorum of attend.at("quorum").items()) problems.push(...ofQuorum(quorum, attend, members));
  return problems;
}

function ofQuorum(quorum: Spot, attend: Spot, members: Membership["members"]): VisitProblem[] {
  const least = quorum.at("atLeast").number ?? 1;
  const most = quorum.at("atMost").number;
  const problems: VisitProblem[] = [];
  if (most !== undefined && most < least) {
    problems.push(problem("quorum-range", quorum.at("atMost").path, { values: { least, most } }));
  }
  const groups = quorum
    .at("of")
    .items()
    .map((item) => (item.text === undefined ? undefined : members(item.text)));
  if (groups.length === 0 || groups.includes(undefined)) return problems;
  const kept = attend
    .at("forbidden")
    .items()
    .flatMap((item) => [...(members(item.text ?? "") ?? [])]);
  const out = new Set(kept);
  const people = new Set(groups.flatMap((group) => [...(group ?? [])]).filter((id) => !out.has(id)));
  if (people.size < least) {
    const path = quorum.at("atLeast").number === undefined ? quorum.path : quorum.at("atLeast").path;
    problems.push(problem("quorum-too-large", path, { values: { least, members: people.size } }));
  }
  return problems;
}

/** Interpretation is between two languages. */
const pairProblems = (pairs: Spot): VisitProblem[] =>
  pairs.items().flatMap((pair) => {
    const [a, b] = pair.items();
    if (a?.text === undefined || a.text !== b?.text) return [];
    return [problem("pair-of-one", pair.path, { got: shown(a.text) })];
  });
