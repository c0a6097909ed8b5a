// The properties of a field for a date or a time; separate from the field, which is loaded late.

export type MomentKind = "date" | "time" | "datetime-local";

export interface SegmentsProps {
  readonly kind: MomentKind;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  /** In the form of the visit file; "" for none. */
  readonly value: string;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
  onChange(value: string): void;
  /** The field was left, or Enter was pressed in it. */
  onLeave(): void;
  onEscape(): void;
}
