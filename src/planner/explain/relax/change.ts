// Changes: what could change so that an activity or a wish becomes possible, as data. Each changes one demand.
import type { ActivityId, AttendeeId, InterpretationMode, PlaceId } from "#domain";

/** One change of a visit. Instants are epoch minutes. */
export type Change =
  | {
      /** An activity may also take place, or is fixed, at a time that it did not allow. */
      readonly kind: "time";
      readonly activity: ActivityId;
      readonly start: number;
      readonly end: number;
      /** The distance from its allowed hours, or from its fixed or pinned start. */
      readonly minutes: number;
      readonly otherDay: boolean;
      /** The demand that bound it to its hours. */
      readonly from: "window" | "fixed" | "pin";
    }
  | {
      /** A place or room opens for longer, or on a day on which it is closed. */
      readonly kind: "opening";
      readonly place: PlaceId;
      readonly start: number;
      readonly end: number;
      readonly minutes: number;
      readonly closedDay: boolean;
    }
  | { readonly kind: "place"; readonly activity: ActivityId; readonly place: PlaceId }
  | {
      readonly kind: "seats";
      readonly activity: ActivityId;
      /** The place with too few seats; undefined: the activity itself takes no more. */
      readonly place: PlaceId | undefined;
      readonly seats: number;
      readonly more: number;
    }
  | {
      readonly kind: "shorter";
      readonly activity: ActivityId;
      readonly minutes: number;
      /** As written in the visit, before interpretation lengthens it. */
      readonly written: number;
      readonly less: number;
    }
  | {
      readonly kind: "interpreters";
      readonly count: number;
      readonly between: readonly [string, string];
      readonly mode: InterpretationMode;
    }
  | {
      readonly kind: "minimum-group";
      readonly activity: ActivityId;
      readonly atLeast: number;
      readonly less: number;
    }
  | {
      readonly kind: "quorum";
      readonly activity: ActivityId;
      /** Position among the quorums of the activity. */
      readonly quorum: number;
      readonly atLeast: number;
      readonly less: number;
    }
  | {
      /** Required people attend only if they can. */
      readonly kind: "attendance";
      readonly activity: ActivityId;
      readonly who: readonly AttendeeId[];
    }
  | {
      /** People who are not invited yet are invited. */
      readonly kind: "invitation";
      readonly activity: ActivityId;
      readonly who: readonly AttendeeId[];
    }
  | { readonly kind: "order"; readonly activity: ActivityId; readonly after: ActivityId }
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "withdrawal"; readonly activity: ActivityId };
