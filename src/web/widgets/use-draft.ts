// Keeps the text typed into a field until the field is left. Changes of others do not overwrite it.
import { useEffect, useRef, useState } from "react";

export interface Draft {
  readonly draft: string;
  type(text: string): void;
  /** Saves the typed text if it differs from the value. */
  leave(): void;
  cancel(): void;
}

/** The text being typed, and what was seen when typing began. */
interface Begun<Context> {
  readonly value: string;
  readonly context: Context;
  readonly text: string;
  /** Whether it was saved, refused and restored since the last key. */
  readonly isRefused: boolean;
}

/**
 * The draft of a field's value. `context` is stored when typing begins, because the saved text refers to what was seen
 * then, whatever is displayed when the field is left. `save` receives a function that restores the draft.
 */
export function useDraft<Context>(
  value: string,
  context: Context,
  save: (typed: string, begun: Context, late: () => void) => Promise<boolean>,
  onUnchanged: () => void,
): Draft {
  const [draft, setDraft] = useState(value);
  const [, setEnded] = useState(0);
  const begun = useRef<Begun<Context>>(undefined);
  useEffect(() => {
    if (!begun.current) setDraft(value);
  });
  const leave = () => {
    const typed = begun.current;
    begun.current = undefined;
    if (!typed || typed.text === typed.value) {
      if (typed) setEnded((n) => n + 1);
      return onUnchanged();
    }
    const again = () => {
      // The user has typed again: the present text is newer.
      if (begun.current) return;
      begun.current = { ...typed, isRefused: true };
      setDraft(typed.text);
    };
    void save(typed.text, typed.context, again).then((isTaken) => {
      if (isTaken) setEnded((n) => n + 1);
      else again();
    });
  };
  const leaving = useRef(leave);
  leaving.current = leave;
  // A form that closes during typing saves the text. Text that was already refused is not sent again.
  useEffect(
    () => () => {
      if (begun.current && !begun.current.isRefused) leaving.current();
    },
    [],
  );
  return {
    draft,
    type(text) {
      begun.current = { ...(begun.current ?? { value, context }), text, isRefused: false };
      setDraft(text);
    },
    leave,
    cancel() {
      begun.current = undefined;
      setDraft(value);
    },
  };
}
