// The browser application. The first pages are rendered by the server; see src/server/pages.
export {};
