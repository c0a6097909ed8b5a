// The two buttons at the end of a dialog: its action and cancel.
import { onePress } from "./press.ts";

interface Props {
  readonly apply: string;
  readonly cancel: string;
  /** Whether there is nothing to apply yet. */
  readonly disabled?: boolean;
  onApply(): void;
  onCancel(): void;
}

export function DialogButtons({ apply, cancel, disabled = false, onApply, onCancel }: Props) {
  return (
    <div className="row">
      <button type="button" className="button main" disabled={disabled} onClick={onePress(onApply)}>
        {apply}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  );
}
