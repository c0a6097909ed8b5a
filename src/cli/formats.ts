// The kinds of documents that can be exported separately; each is the extension of its files.
export const exportFormats = ["ics", "md", "pdf", "html", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];
