// Keeps what is typed into a field until it is left. Changes of others do not overwrite it.
import { useEffect, useRef, useState } from "react";

export interface Draft {
  readonly draft: string;
  type(text: string): void;
  /** Saves what was typed, where it says something else than what was there. */
  leave(): void;
  cancel(): void;
}

/** What is being typed, and what was seen when typing began. */
interface Begun<Context> {
  readonly value: string;
  readonly context: Context;
  readonly text: string;
  /** Whether it was saved, refused and brought back since the last key. */
  readonly isRefused: boolean;
}

/**
 * A draft of a field's value. Where typing begins, `context` is kept with it: what is saved refers to what was seen
 * then, whatever is drawn by the time the field is left. `save` is told how to bring the draft back.
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
      // Typed into once more, what is there now is newer.
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
  // A form that closes while somebody types saves what was typed. What was refused already is not sent again.
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
