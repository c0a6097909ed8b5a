// Questions to the planner about a working document, and the answers: plain data that passes between threads.
import type { ActivityId, Edit, Objective, Placement, TransferChange } from "#domain";
import type { AgreedConflict, Explanation, Relaxations, Touched, WishExplanation } from "#planner";

export type AdviceQuestion =
  | { readonly ask: "explain"; readonly id: string }
  | { readonly ask: "recommend"; readonly activity: string; readonly count: number }
  | {
      readonly ask: "repair";
      /** The disruptions as an officer types them. All of them are valid (see `readDisruption`). */
      readonly disruptions: readonly string[];
      /** Local time in the form of a visit file. */
      readonly now: string | undefined;
    };

/** The edits of a working document that carry out the advice. */
export type Edits = readonly Edit[];

/** The edits of relaxations. */
export interface RelaxationEdits {
  /** Set if it is enough to move other activities. */
  readonly rearranged: Edits | undefined;
  /** One entry for each relaxation, in order. */
  readonly relaxed: readonly Edits[];
}

export interface ExplainAdvice extends RelaxationEdits {
  readonly explanation: Explanation | WishExplanation;
}

export interface RecommendAdvice {
  /** The objective of the present programme. */
  readonly objective: Objective;
  readonly places: readonly {
    readonly placement: Placement;
    readonly objective: Objective;
    readonly edits: Edits;
  }[];
}

export interface RepairAdvice {
  readonly forced: readonly ActivityId[];
  readonly repairs: readonly {
    readonly objective: Objective;
    readonly touched: Touched;
    readonly unforced: Touched;
    readonly transfers: readonly TransferChange[];
    readonly edits: Edits;
  }[];
  /** The activities that the first repair loses, and their recoveries. The edits include those of the repair. */
  readonly lost: readonly LostAdvice[];
  /**
   * Confirmed activities that keep their time in the first repair in spite of a conflict, and changes that would
   * resolve it.
   */
  readonly conflicts: readonly (AgreedConflict & { readonly ways: LostAdvice | undefined })[];
}

export interface LostAdvice extends RelaxationEdits {
  readonly activity: ActivityId;
  readonly outcome: Relaxations;
}

export interface Advice {
  readonly explain: ExplainAdvice;
  readonly recommend: RecommendAdvice;
  readonly repair: RepairAdvice;
}
export type AdviceTo<Q extends AdviceQuestion> = Advice[Q["ask"]];
