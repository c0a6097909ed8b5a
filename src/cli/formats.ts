// The kinds of documents that can be exported one by one; each is the ending of its files' names.
export const exportFormats = ["ics", "md", "pdf", "html", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];
