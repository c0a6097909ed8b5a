// The exports of the package: read a visit file, check it, plan, explain, repair, bound, make documents, write
// messages.

export { ok, type Result } from "#base/result.ts";
export * from "#domain";
export {
  decodeProgramme,
  encodeProgramme,
  type NewFileOptions,
  type ProgrammeProblem,
  publishedSchemas,
  type ReadCall,
  type ReadVisit,
  readPairingCall,
  readRecord,
  readVisit,
  type VisitDocument,
  visitToYaml,
  writeVisit,
} from "#formats";
export * from "#planner";
export {
  type Language,
  languages,
  sayFinding,
  sayPairExplanation,
  sayProblem,
  sayProposal,
  sayRule,
  sayUnplaced,
  sayWish,
} from "#text";
export { type Agenda, type Audience, agendaOf } from "./documents/agenda/agenda.ts";
export { type Wording, wordingOf } from "./documents/agenda/wording.ts";
export { agendaFile, calendarFile } from "./documents/calendar/file.ts";
export { pairingFiles, proposalJson } from "./documents/pairing/pairing-files.ts";
