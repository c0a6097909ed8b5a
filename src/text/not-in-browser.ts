// Stands in the application for surfaces that it never shows (those of the command line, of guests' pages, of news, of
// pairing and of the public site come from the server), and for those that are loaded later (see vite.config.ts).
export const cli = {};
export const cooperation = {};
export const disruptions = {};
export const editor = {};
export const followUp = {};
export const groups = {};
export const guest = {};
export const insights = {};
export const internalReport = {};
export const moveVisit = {};
export const news = {};
export const newsEditor = {};
export const onDay = {};
export const overview = {};
export const pairing = {};
export const places = {};
export const planningReport = {};
export const relaxations = {};
export const repair = {};
export const resources = {};
export const sheet = {};
export const site = {};
export const travel = {};
export const usage = {};
export const visitPage = {};
