// Stands in for what only the command line says: the build of the browser application leaves those texts out.
export const cli = {};
export const usage = {};
