// The documents of a programme: models as pure functions, renderers at the edge.

export {
  type ActivityItem,
  type Agenda,
  type AgendaDay,
  type AgendaItem,
  type Audience,
  agendaOf,
  type FreeItem,
  isForGuests,
  type TransferItem,
  type Whose,
} from "./agenda/agenda.ts";
export { participantsOf } from "./agenda/attendance.ts";
export { familyOf } from "./agenda/family.ts";
export { statusLine } from "./agenda/lines.ts";
export { type UntimedLine, type UntimedNight, withUntimed } from "./agenda/untimed.ts";
export { timeRange, tonguesOf, type Wording, type WrittenNames, wordingOf } from "./agenda/wording.ts";
export type { Calendared } from "./calendar/events.ts";
export { agendaFile, type GivenAgenda } from "./calendar/file.ts";
export { type TaskList, taskFile } from "./calendar/tasks.ts";
export {
  type DocumentFile,
  documentAt,
  documentPaths,
  documentsInThreads,
  documentsOf,
  hasLanguages,
  type Issue,
} from "./documents.ts";
export { permanentId, xmlText } from "./feed-parts.ts";
export { type UnprintableText, unprintableTexts } from "./fonts/unprintable.ts";
export { figureFile, figureFiles, figurePng, figuresShown } from "./indicators/figure-files.ts";
export { type FigureRow, figureRows } from "./indicators/figure-rows.ts";
export { leftOutOfNews } from "./news/left-out.ts";
export { checkNews, touchedLines } from "./news/news-check.ts";
export { type DraftSentence, type NewsDraft, newsDraftOf } from "./news/news-draft.ts";
export { type PairingFile, pairingFiles, proposalJson } from "./pairing/pairing-files.ts";
export { entersAgain } from "./personal/personal.ts";
export type { FiguresPicture } from "./pictures/figures-picture.ts";
export type { PictureText } from "./pictures/picture.ts";
export { type PdfThread, pdfThread, pdfThreads } from "./render/pdf-thread.ts";
export { type Printer, pdfPrinter, pdfRenderer, type RenderPdf } from "./render/typst.ts";
export {
  newsPages,
  type ReportCard,
  type Reported,
  type ReportFormat,
  reportAt,
  reportDocuments,
  reportFiles,
  reportList,
} from "./report/report.ts";
export type {
  NewsView,
  PublicDay,
  PublicItem,
  PublicPartner,
  PublicPhoto,
  PublicPractice,
  PublicVisit,
  Told,
  VisitView,
} from "./site/public-visit.ts";
export { publishedVisit } from "./site/published-visit.ts";
