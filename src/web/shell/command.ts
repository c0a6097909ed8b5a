// A command: something that a page can do, with its name and its key.

export interface Command {
  readonly id: string;
  readonly name: string;
  /** `m`, `Shift+U`, `Ctrl+z`, `Delete`; commands without a key are in the palette only. */
  readonly key?: string;
  readonly also?: string;
  /** Words besides the name by which the palette finds it. */
  readonly words?: string;
  /** What kind of thing it leads to, beside its name. */
  readonly hint?: string;
  /** It is shown only where it answers what was typed. */
  readonly isFoundOnly?: boolean;
  readonly run: () => void;
}
