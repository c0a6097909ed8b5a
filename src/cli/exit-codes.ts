// Exit codes of every command: what a script can rely on.

/** Fine. */
export const fine = 0;
/** Bad input or usage. */
export const badInput = 1;
/** No programme satisfies the blocking rules, or the programme checked breaks them. */
export const notFeasible = 2;
