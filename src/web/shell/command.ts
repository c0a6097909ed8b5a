// A command: something that a page can do, with its name and its key.

export interface Command {
  readonly id: string;
  readonly name: string;
  /** `m`, `Shift+U`, `Ctrl+z`, `Delete`; commands without a key are in the palette only. */
  readonly key?: string;
  readonly also?: string;
  /** Words besides the name by which the palette finds it. */
  readonly words?: string;
  readonly run: () => void;
}
