// A text field that grows with its text, completes names after an @, and accepts pasted text without its markup.
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { type Mentionable, matching, pastedParagraphs, startedMention } from "#domain";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly language: string;
  readonly mentionables: readonly Mentionable[];
  nameOf(one: Mentionable): string;
  /** Called with the typed text when the field is left. */
  onDone(typed: string): void;
  /** Called with the text so far when Enter is pressed at the end. */
  onEnter?: ((typed: string) => void) | undefined;
  /**
   * Called when several paragraphs were pasted: with all of a new text, or all but the first, which is in the text
   * already.
   */
  onParagraphs?: ((rest: readonly string[]) => void) | undefined;
  /** Renders the meaning of the typed text below it. */
  hint?(typed: string): ReactNode;
  readonly isBold?: boolean;
  /** Whether the field has the focus from the start. */
  readonly isFirst?: boolean;
  /** For a new text: empties the field after its text has been accepted. */
  readonly clears?: boolean;
}

export function GrowingText(props: Props) {
  const { label, value, placeholder, language, mentionables, nameOf, onDone, onEnter, onParagraphs } = props;
  const [typed, setTyped] = useState(value);
  const [matches, setMatches] = useState<readonly Mentionable[]>([]);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const isFocused = useRef(false);
  const listId = useId();
  useEffect(() => {
    if (props.isFirst) field.current?.focus();
  }, [props.isFirst]);
  // Changes of others appear unless somebody is typing here.
  useEffect(() => {
    if (!isFocused.current) setTyped(value);
  }, [value]);

  const look = (text: string, caret: number) => {
    const started = startedMention(text.slice(0, caret));
    setMatches(started === undefined ? [] : matching(started, mentionables));
    setAt(0);
  };
  const take = (one: Mentionable) => {
    const caret = field.current?.selectionStart ?? typed.length;
    const started = startedMention(typed.slice(0, caret)) ?? "";
    const head = `${typed.slice(0, caret - started.length)}${nameOf(one)} `;
    // The caret moves before the next letter is typed, not in a later frame.
    flushSync(() => {
      setTyped(head + typed.slice(caret).replace(/^ /, ""));
      setMatches([]);
    });
    field.current?.setSelectionRange(head.length, head.length);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = matches[at];
    if (chosen && (event.key === "Enter" || event.key === "Tab")) {
      event.preventDefault();
      take(chosen);
    } else if (chosen && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      setAt((at + (event.key === "ArrowDown" ? 1 : matches.length - 1)) % matches.length);
    } else if (event.key === "Escape" && chosen) {
      event.stopPropagation();
      setMatches([]);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (!onEnter) return event.currentTarget.blur();
      onEnter(typed.trim());
      if (props.clears) setTyped("");
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData } = event;
    const plain = clipboardData.getData("text/plain");
    const [first, ...rest] = pastedParagraphs(plain === "" ? clipboardData.getData("text/html") : plain);
    event.preventDefault();
    if (first === undefined) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const next = typed.slice(0, selectionStart) + first + typed.slice(selectionEnd);
    if (rest.length === 0) setTyped(next);
    else if (!onParagraphs) setTyped(`${next} ${rest.join(" ")}`);
    else if (props.clears) {
      // A new text is accepted with everything pasted after it, in this order.
      onParagraphs([next, ...rest]);
      setTyped("");
    } else {
      setTyped(next);
      onParagraphs(rest);
    }
  };
  return (
    <div className="growing">
      <textarea
        ref={field}
        rows={1}
        aria-label={label}
        aria-controls={matches.length > 0 ? listId : undefined}
        aria-activedescendant={matches.length > 0 ? `${listId}-${at}` : undefined}
        data-bold={props.isBold || undefined}
        lang={language}
        value={typed}
        placeholder={placeholder}
        onChange={({ currentTarget }) => {
          const text = currentTarget.value.replace(/[\r\n]+/g, " ");
          setTyped(text);
          look(text, currentTarget.selectionStart);
        }}
        onFocus={() => {
          isFocused.current = true;
        }}
        onBlur={() => {
          isFocused.current = false;
          setMatches([]);
          onDone(typed.trim());
          if (props.clears) setTyped("");
          else if (typed.trim() === "") setTyped(value);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {matches.length > 0 && (
        <div className="mention-list" id={listId} role="listbox">
          {matches.map((one, i) => (
            <div
              key={`${one.kind} ${one.id}`}
              id={`${listId}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              // Runs before the field loses the focus.
              onPointerDown={(event) => {
                event.preventDefault();
                take(one);
              }}
            >
              {nameOf(one)}
            </div>
          ))}
        </div>
      )}
      {props.hint?.(typed)}
    </div>
  );
}
