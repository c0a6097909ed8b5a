// A command: an action of a page, with its name and its key.

export interface Command {
  readonly id: string;
  readonly name: string;
  /** `m`, `Shift+U`, `Ctrl+z`, `Delete`; commands without a key are in the palette only. */
  readonly key?: string;
  readonly also?: string;
  /** Words in addition to the name by which the palette finds it. */
  readonly words?: string;
  /** The kind of its target, shown beside its name. */
  readonly hint?: string;
  /** Whether the command is shown only if it matches the typed text. */
  readonly isFoundOnly?: boolean;
  readonly run: () => void;
}
