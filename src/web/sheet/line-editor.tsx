// The line being typed: one field with suggestions for places and people, its parts in colour.
import { Languages, MapPin, Plus, User, Users } from "lucide-react";
import {
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { saySheet } from "#text";
import { useSay } from "../widgets/reader.tsx";
import { caretIn, paint, putCaret, replaceIn } from "./caret.ts";
import { type Completion, type Word, wordAt } from "./completions.ts";
import type { Highlighted } from "./highlights.ts";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly highlights: readonly Highlighted[];
  completionsFor(word: Word): readonly Completion[];
  onType(text: string): void;
  /** Saves the line; `next`: and continues with a new one below it. */
  onLeave(next: boolean): void;
  onCancel(): void;
  onPasteLines(text: string): void;
}

const icons = { place: MapPin, person: User, party: Users, new: Plus, interpreter: Languages } as const;

export function LineEditor(props: Props) {
  const { label, text, highlights, onType, onLeave, onCancel, onPasteLines } = props;
  const say = useSay(saySheet);
  const field = useRef<HTMLDivElement>(null);
  const list = useId();
  const [caret, setCaret] = useState<number>();
  const [isClosed, setClosed] = useState(false);
  const [active, setActive] = useState(0);
  const word = caret === undefined || isClosed ? undefined : wordAt(text, caret);
  const options = word ? props.completionsFor(word) : [];
  const current = options[Math.min(active, options.length - 1)];
  const isDone =
    current !== undefined && word !== undefined && current.text === text.slice(word.from, word.to);
  const isOpen = options.length > 0 && !(isDone && options.length === 1);

  // The browser owns the typed text. Text from outside is only inserted if it differs.
  useLayoutEffect(() => {
    const at = field.current;
    if (at && at.textContent !== text) {
      at.textContent = text;
      if (document.activeElement === at) putCaret(at, text.length);
    }
    if (at) paint(at, highlights);
  }, [text, highlights]);
  useEffect(() => {
    const at = field.current;
    if (!at) return;
    at.focus();
    putCaret(at, at.textContent?.length ?? 0);
    return () => paint(undefined, []);
  }, []);

  const look = () => setCaret(field.current ? caretIn(field.current) : undefined);
  const accept = (completion: Completion) => {
    if (!field.current || !word) return;
    const isLast = word.to >= text.length;
    replaceIn(field.current, word.from, word.to, completion.text + (isLast ? " " : ""));
    setActive(0);
    setClosed(true);
    onType(field.current.textContent ?? "");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && isOpen) setActive((active + step + options.length) % options.length);
    else if (
      (event.key === "Tab" || event.key === "Enter") &&
      isOpen &&
      current &&
      !isDone &&
      !event.shiftKey
    )
      accept(current);
    else if (event.key === "Enter") onLeave(true);
    else if (event.key === "Escape" && isOpen) setClosed(true);
    else if (event.key === "Escape") onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain");
    const lines = pasted.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
    if (lines.length < 2) return;
    event.preventDefault();
    onPasteLines(pasted);
  };
  return (
    <div className="sheet-editor">
      <div
        ref={field}
        className="sheet-field"
        role="combobox"
        tabIndex={0}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        spellCheck={false}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current ? `${list}-${current.id}` : undefined}
        data-placeholder={say("placeholder")}
        onInput={(event) => {
          setClosed(false);
          setActive(0);
          onType(event.currentTarget.textContent?.replace(/[\r\n]+/gu, " ") ?? "");
          look();
        }}
        onKeyDown={onKeyDown}
        onKeyUp={look}
        onClick={look}
        onPaste={onPaste}
        onBlur={() => document.hasFocus() && onLeave(false)}
      />
      <div
        className="sheet-suggestions"
        id={list}
        role="listbox"
        aria-label={say("suggestions")}
        hidden={!isOpen}
      >
        {isOpen &&
          options.map((option) => {
            const Icon = icons[option.kind];
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
              <div
                key={option.id}
                id={`${list}-${option.id}`}
                role="option"
                aria-selected={option === current}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => accept(option)}
              >
                <Icon size={14} aria-hidden="true" />
                <span>{option.kind === "new" ? option.detail : option.text}</span>
                {option.kind !== "new" && <small className="soft">{option.detail}</small>}
              </div>
            );
          })}
      </div>
    </div>
  );
}
