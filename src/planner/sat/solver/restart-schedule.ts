// The schedule of restarts, in periods: many and quick ones while a proof is sought, few while a solution is
// sought (Oh, SAT 2015).

/**
 * Conflicts of the first period of either kind. The n-th is n² times as long (CaDiCaL; Biere et al., 2020).
 */
const firstSpell = 1000;
/** Conflicts of the shortest interval between two restarts while a solution is sought. */
const longStretch = 1024;
/** The fewest conflicts between two restarts while a proof is sought. */
const leastStretch = 5;
/**
 * A restart is due when recent clauses have this many times as many levels as the long-term mean (Glucose,
 * 2009).
 */
const margin = 1.1;
/** Weights of the latest clause in the recent mean and in the long-term mean. */
const latest = 0.03;
const longAgo = 0.0001;

/** The position of the solver in its schedule. Mutable. */
export interface Pace {
  /** Whether the solver now seeks a solution, not a proof. */
  isSteady: boolean;
  spells: number;
  spellEnds: number;
  /** Intervals completed while a solution was sought. */
  stretches: number;
  /** Clauses learnt. */
  heard: number;
  /** The number of conflicts before which no restart takes place, in quick and in steady search. */
  quickUntil: number;
  steadyUntil: number;
  /** Mean number of levels of learnt clauses, recent and long-term. */
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

/** Records the number of levels of a learnt clause. */
export function hear(own: Pace, distance: number): void {
  const share = 1 / ++own.heard;
  own.recent += Math.max(latest, share) * (distance - own.recent);
  own.usual += Math.max(longAgo, share) * (distance - own.usual);
}

/** Whether to restart after this total number of conflicts. */
export const isRestartDue = (own: Pace, conflicts: number, isSteady: boolean): boolean =>
  isSteady ? conflicts >= own.steadyUntil : conflicts >= own.quickUntil && own.recent > margin * own.usual;

/** Records a restart: sets the next one, and changes to the other kind of period if this one is over. */
export function restart(own: Pace, conflicts: number, isSteady: boolean): void {
  if (isSteady) own.steadyUntil = conflicts + longStretch * luby(++own.stretches);
  else own.quickUntil = conflicts + leastStretch;
  if (conflicts < own.spellEnds) return;
  own.isSteady = !own.isSteady;
  if (!own.isSteady) own.spells++;
  own.spellEnds = conflicts + firstSpell * own.spells ** 2;
}

/** Returns the i-th term, from 1, of 1 1 2 1 1 2 4 … (Luby, Sinclair and Zuckerman, 1993). */
function luby(i: number): number {
  let k = 1;
  while (2 ** k - 1 < i) k++;
  return i === 2 ** k - 1 ? 2 ** (k - 1) : luby(i - 2 ** (k - 1) + 1);
}
