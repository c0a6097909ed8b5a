// The application: use cases, and the ports that they need.
export { advise } from "./advice.ts";
export type { CalendarOwner } from "./calendars.ts";
export type { ChangeAnswer } from "./change-tools.ts";
export type { DayCases, MarkedDay, SentOutcome } from "./days.ts";
export type { OpenDirectory } from "./directory.ts";
export type { EvaluationProblem, GivenForm } from "./evaluation-guests.ts";
export { type GuestAgenda, type GuestSubject, guestSubject } from "./guests.ts";
export { type OverloadCode, overload, overloadOf } from "./heavy/overload.ts";
export {
  type Asker,
  doTask,
  type Heavy,
  type IssueText,
  type TaskAnswer,
  type TaskInput,
  type TaskName,
} from "./heavy/tasks.ts";
export type { By } from "./imports.ts";
export type { LinkProblem } from "./links.ts";
export type { PhotoCases, PhotoProblem } from "./photos.ts";
export type * from "./ports.ts";
export type { ChangeProblem, ImportProblem } from "./problems.ts";
export type { PublicSite, PublicSiteCases, WorkingSite } from "./public-site.ts";
export type { PublicationCases, Publishing, WorkingPublication } from "./publications.ts";
export type * from "./questions.ts";
export type { VisitCard, VisitOnDisplay } from "./reading.ts";
export type { RecordCases, WorkingRecord } from "./records.ts";
export type { Difference, ReleaseProblem } from "./releases.ts";
export { type Application, application, type Outside } from "./use-cases.ts";
export type { Viewer } from "./viewer.ts";
export type { VisitEvent } from "./visit-events.ts";
export type { Working } from "./working-copies.ts";
