// Exit codes of every command, on which scripts can rely.

/** Success. */
export const fine = 0;
/** Bad input or usage. */
export const badInput = 1;
/** No programme satisfies the blocking rules, or the programme checked breaks them. */
export const notFeasible = 2;
