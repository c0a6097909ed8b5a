// One sentence of the news item: its editable text, its records, and actions for changed records.
import { type LucideIcon, Plus, RotateCcw, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { sayNewsEditor } from "#text";
import { useRecordSnapshot } from "../data/record.ts";
import { useRecordSave } from "../record/use-record-save.ts";
import { useSay } from "../widgets/reader.tsx";
import type { DraftSentence } from "./draft.ts";
import { addAfter, asRecorded, keepMine, sayInstead, takeBack } from "./news-edits.ts";

interface Props {
  readonly sentence: DraftSentence;
  readonly number: number;
  /** Whether a paragraph begins with it. */
  readonly isNew: boolean;
  readonly language: string;
}

export function NewsSentenceRow({ sentence: drafted, number, isNew, language }: Props) {
  const say = useSay(sayNewsEditor);
  const save = useRecordSave();
  const { record } = useRecordSnapshot();
  const sentence = asRecorded(drafted, record.news?.sentences ?? [], language);
  const [isAdding, setAdding] = useState(false);
  const { part, state, written, composed, names } = sentence;
  const label =
    part === "text" ? say("sentence", { number }) : `${say("sentence", { number })}, ${say(part)}`;
  const isOut = sentence.text === "";
  return (
    <section
      id={`sentence-${number}`}
      aria-label={label}
      className={`news-sentence ${part} ${state}${isNew ? " begins" : ""}${isOut ? " out" : ""}`}
    >
      <SentenceField
        label={label}
        language={language}
        value={sentence.text}
        placeholder={isOut ? say("isOut") : ""}
        onDone={(typed) => save(sayInstead(sentence, typed, language))}
      />
      {state === "changed" && (
        <div className="note warn stack">
          <p>
            {say("changed")} <q lang={language}>{composed}</q>
          </p>
          <div className="row">
            <button type="button" className="button main" onClick={() => written && save(takeBack(written))}>
              {say("takeNew")}
            </button>
            <button type="button" className="button" onClick={() => save(keepMine(sentence))}>
              {say("keepMine")}
            </button>
          </div>
        </div>
      )}
      {state === "written" && (
        <p className="small soft">
          {say("composed")} <q lang={language}>{composed}</q>
        </p>
      )}
      <div className="news-tools">
        <RestsOn names={names} language={language} />
        <div className="row">
          {state === "written" && written && (
            <Tool icon={RotateCcw} name={say("takeBack")} onPress={() => save(takeBack(written))} />
          )}
          {!isOut && part !== "title" && (
            <Tool icon={X} name={say("leaveOut")} onPress={() => save(sayInstead(sentence, "", language))} />
          )}
          {(part === "text" || part === "summary") && state !== "added" && (
            <Tool icon={Plus} name={say("addAfter")} onPress={() => setAdding(true)} />
          )}
        </div>
      </div>
      {isAdding && (
        <SentenceField
          label={say("added")}
          language={language}
          value=""
          isFirst
          onDone={(typed) => {
            setAdding(false);
            if (typed.trim() !== "") save(addAfter(sentence, typed, language));
          }}
        />
      )}
    </section>
  );
}

/** Shows the number of a sentence's records, and their names on request. */
function RestsOn({ names, language }: { readonly names: readonly string[]; readonly language: string }) {
  const say = useSay(sayNewsEditor);
  if (names.length === 0) return <p>{say("noRecord")}</p>;
  return (
    <details>
      <summary>{say("restsOn", { count: names.length })}</summary>
      <ul lang={language}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

interface ToolProps {
  readonly icon: LucideIcon;
  readonly name: string;
  onPress(): void;
}

/** A button of a sentence. On a narrow page it shows only its icon. */
function Tool({ icon: Icon, name, onPress }: ToolProps) {
  return (
    <button type="button" className="button quiet" title={name} onClick={onPress}>
      <Icon size={14} aria-hidden="true" />
      <span>{name}</span>
    </button>
  );
}

interface FieldProps {
  readonly label: string;
  readonly language: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly isFirst?: boolean;
  onDone(typed: string): void;
}

/** A text that grows with its lines and is saved when it is left, or with Enter. */
function SentenceField({ label, language, value, placeholder, isFirst, onDone }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Ends typing. The text belongs to the sentence that was shown when typing began. */
  const typing = useRef<FieldProps["onDone"]>(undefined);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  useEffect(() => {
    if (!typing.current) setTyped(value);
  }, [value]);
  return (
    <textarea
      ref={field}
      lang={language}
      aria-label={label}
      rows={1}
      value={typed}
      placeholder={placeholder}
      onChange={(event) => {
        typing.current ??= onDone;
        setTyped(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") {
          typing.current = undefined;
          setTyped(value);
        }
        if (event.key !== "Enter") return;
        event.preventDefault();
        field.current?.blur();
      }}
      onBlur={() => {
        const begun = typing.current;
        typing.current = undefined;
        if (begun) begun(typed);
        else onDone(value);
      }}
    />
  );
}
