// Literals: the elements of clauses.

/** A literal: twice the variable, plus one when it is negated. */
export type Literal = number;

export const not = (literal: Literal): Literal => literal ^ 1;

/** The value of a literal that is neither true (1) nor false (0) yet. */
export const open = 2;

/** The reason of decisions and of literals that hold at the root. */
export const noReason = -1;
