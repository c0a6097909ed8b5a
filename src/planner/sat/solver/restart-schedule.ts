// The pace of restarts, in spells: many and quick ones while a proof is looked for, few while a solution is (Oh, SAT 2015).

/** Conflicts of the first spell of either kind; the n-th is n² times as long (CaDiCaL; Biere et al., 2020). */
const firstSpell = 1000;
/** Conflicts of the shortest stretch between two restarts while a solution is looked for. */
const longStretch = 1024;
/** Fewest conflicts between two restarts while a proof is looked for. */
const leastStretch = 5;
/** A restart is due where the latest distances are greater by this than those of long ago (Glucose, 2009). */
const margin = 1.1;
/** Weights of the latest distance in the means of the latest and of long ago. */
const latest = 0.03;
const longAgo = 0.0001;

/** Where the solver stands in its spells. Mutable. */
export interface Pace {
  /** Whether it looks for a solution now, not for a proof. */
  isSteady: boolean;
  spells: number;
  spellEnds: number;
  /** Stretches of the spells in which a solution is looked for. */
  stretches: number;
  /** Clauses learnt. */
  heard: number;
  /** A restart waits at least until so many conflicts are behind, in quick and in steady search. */
  quickUntil: number;
  steadyUntil: number;
  /** Mean distances of what was learnt of late, and all along. */
  recent: number;
  usual: number;
}

export const pace = (): Pace => ({
  isSteady: false,
  spells: 1,
  spellEnds: firstSpell,
  stretches: 0,
  heard: 0,
  quickUntil: leastStretch,
  steadyUntil: longStretch,
  recent: 0,
  usual: 0,
});

/** Hears of the distance of a learnt clause. */
export function hear(own: Pace, distance: number): void {
  const share = 1 / ++own.heard;
  own.recent += Math.max(latest, share) * (distance - own.recent);
  own.usual += Math.max(longAgo, share) * (distance - own.usual);
}

/** Whether to restart after so many conflicts in all. */
export const isRestartDue = (own: Pace, conflicts: number, isSteady: boolean): boolean =>
  isSteady ? conflicts >= own.steadyUntil : conflicts >= own.quickUntil && own.recent > margin * own.usual;

/** A restart takes place: sets the next, and goes over to the other kind of spell where this one is over. */
export function restart(own: Pace, conflicts: number, isSteady: boolean): void {
  if (isSteady) own.steadyUntil = conflicts + longStretch * luby(++own.stretches);
  else own.quickUntil = conflicts + leastStretch;
  if (conflicts < own.spellEnds) return;
  own.isSteady = !own.isSteady;
  if (!own.isSteady) own.spells++;
  own.spellEnds = conflicts + firstSpell * own.spells ** 2;
}

/** The i-th term, from 1, of 1 1 2 1 1 2 4 … (Luby, Sinclair and Zuckerman, 1993). */
function luby(i: number): number {
  let k = 1;
  while (2 ** k - 1 < i) k++;
  return i === 2 ** k - 1 ? 2 ** (k - 1) : luby(i - 2 ** (k - 1) + 1);
}
