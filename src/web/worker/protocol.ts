// The messages between the page and the planner's worker. Visits are sent as JSON, programmes as they are.
import type {
  ActivityId,
  Edit,
  Objective,
  ObjectiveLevel,
  PersonId,
  PlaceId,
  Placement,
  Programme,
  Text,
  WishId,
} from "#domain";
import type {
  AppliedRelaxation,
  Explanation,
  Fit,
  Outlook,
  Recovery,
  Repair,
  StartMark,
  WishExplanation,
} from "#planner";

/** A start and place chosen by a person. Without `at`, removes the activity; without a place, uses the first free one. */
export interface Decision {
  readonly activity: ActivityId;
  readonly at: { readonly start: number; readonly place: PlaceId | null | undefined } | undefined;
  /** The new attendees, if the group was split or joined by hand. */
  readonly attendees?: readonly PersonId[] | undefined;
}

export type Question =
  | {
      readonly ask: "starts";
      readonly activity: ActivityId;
      readonly place: PlaceId | null;
      readonly from: number;
      readonly to: number;
    }
  | { readonly ask: "best"; readonly activity: ActivityId; readonly count: number }
  | {
      readonly ask: "at";
      readonly activity: ActivityId;
      readonly start: number;
      readonly place: PlaceId | null;
      /** Set if the activity has another length than the visit gives it. */
      readonly minutes?: number | undefined;
    }
  | {
      readonly ask: "repair";
      /** The disruptions as JSON, with local times. */
      readonly disruptions: readonly unknown[];
      /** Local time; undefined: nothing has taken place yet. */
      readonly now: string | undefined;
    }
  | { readonly ask: "explain"; readonly activity: ActivityId }
  | { readonly ask: "explain-wish"; readonly wish: WishId }
  | {
      readonly ask: "relax";
      readonly relaxation: AppliedRelaxation;
      /** The programme that the change concerns: the open one, or the first repair of the last search. */
      readonly of: "programme" | "repair";
      /** The name of an interpreter who has yet to be found. */
      readonly role: Text | undefined;
    }
  | {
      /** The effect of an activity that is still being typed. `visit` already contains it. */
      readonly ask: "try";
      readonly visit: unknown;
      readonly activity: ActivityId;
      readonly start: number;
      readonly place: PlaceId | null;
      /** The span of starts to examine. */
      readonly from: number;
      readonly to: number;
    }
  | { readonly ask: "decide"; readonly decisions: readonly Decision[]; readonly visit: unknown };

export interface Answers {
  readonly starts: readonly StartMark[];
  readonly best: readonly { readonly placement: Placement; readonly objective: Objective }[];
  readonly at: Fit | undefined;
  readonly try: { readonly fit: Fit | undefined; readonly starts: readonly StartMark[] };
  readonly explain: Explanation | undefined;
  readonly "explain-wish": WishExplanation | undefined;
  /** The changes of the visit by a relaxation, and the resulting programme. */
  readonly relax: { readonly edits: readonly Edit[]; readonly programme: Programme };
  readonly repair:
    | {
        /** The changes of the visit by the disruptions. */
        readonly edits: readonly Edit[];
        readonly repairs: readonly Repair[];
        readonly forced: readonly ActivityId[];
        /** The activities that the first repair loses, with their recoveries. */
        readonly lost: readonly Recovery[];
      }
    | undefined;
  readonly decide: Programme;
}
export type AnswerTo<Q extends Question> = Answers[Q["ask"]];

export type ToWorker =
  | { readonly kind: "open"; readonly visit: unknown; readonly programme: Programme | undefined }
  | { readonly kind: "question"; readonly number: number; readonly question: Question }
  | { readonly kind: "plan"; readonly visit: unknown; readonly seed: number; readonly isNew: boolean }
  | { readonly kind: "stop" };

export type FromWorker =
  | { readonly kind: "answer"; readonly number: number; readonly answer: unknown }
  | { readonly kind: "fault"; readonly number: number; readonly message: string }
  | {
      readonly kind: "progress";
      readonly iterations: number;
      readonly placed: number;
      readonly activities: number;
      readonly objective: Objective;
      /** The level on which the search works; undefined: nothing can be better. */
      readonly pursuit: ObjectiveLevel | undefined;
      readonly outlook: Outlook;
      /** The best programme so far, if it is new. */
      readonly programme: Programme | undefined;
    }
  | { readonly kind: "planned"; readonly programme: Programme; readonly ended: PlanEnd };

/** Why a search ended: nothing better exists, nothing better was likely, somebody stopped it, its time is over, or
 * the first programme of a new visit was asked for. */
export type PlanEnd = "usual" | "best" | "spent" | "stopped" | "limit";
