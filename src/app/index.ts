// The application: use cases and the ports they need.
export type { Clock, Planner, PlanningProgress, Store, StoredProgramme, StoredVisit } from "./ports.ts";
export { type Application, application, type VisitOnDisplay } from "./use-cases.ts";
