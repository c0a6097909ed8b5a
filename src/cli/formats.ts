// The available formats of documents; each is also the extension of its files.

/** The kinds of documents that can be exported separately. */
export const exportFormats = ["ics", "md", "pdf", "html", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The formats of the documents of a record. */
export const reportFormats = ["html", "md", "atom", "pdf", "docx"] as const;
export type ReportFormat = (typeof reportFormats)[number];
