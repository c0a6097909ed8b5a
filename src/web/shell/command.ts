// A command: an action of a page, with its name and its key.

export interface Command {
  readonly id: string;
  readonly name: string;
  /** `m`, `Shift+U`, `Ctrl+z`, `Delete`; commands without a key are in the palette only. */
  readonly key?: string;
  readonly also?: string;
  /** Further texts by which the palette finds it; each is searched by itself. */
  readonly words?: readonly string[];
  /** The kind of its target, shown beside its name. */
  readonly hint?: string;
  /** Whether the command is shown only if it matches the typed text. */
  readonly isFoundOnly?: boolean;
  /** Whether it has nothing to act on now: the help names it, the palette does not. */
  readonly isIdle?: boolean;
  readonly run: () => void;
}
