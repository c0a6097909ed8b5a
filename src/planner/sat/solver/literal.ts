// Literals: the alphabet of the exact side.

/** A literal: twice the variable, plus one when it is negated. */
export type Literal = number;

export const not = (literal: Literal): Literal => literal ^ 1;

/** Value of a literal that is neither true (1) nor false (0) yet. */
export const open = 2;

/** The reason of a decision and of what holds at the root. */
export const noReason = -1;
