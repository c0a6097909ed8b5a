// The formats of documents that can be chosen; each is the extension of its files.

/** The kinds of documents that can be exported separately. */
export const exportFormats = ["ics", "md", "pdf", "html", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The formats of the documents after a visit. */
export const reportFormats = ["html", "md", "atom", "pdf", "docx"] as const;
export type ReportFormat = (typeof reportFormats)[number];
