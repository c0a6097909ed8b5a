// Stands in the application for surfaces that it never shows: those of the command line, of guests' pages, of news and
// of pairing come from the server (see vite.config.ts).
export const cli = {};
export const guest = {};
export const internalReport = {};
export const news = {};
export const pairing = {};
export const usage = {};
