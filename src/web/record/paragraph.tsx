// One paragraph of minutes: its kind, its text in the chosen language, its visibility.
import { CalendarCheck, Eye, EyeOff, Lock, Trash2 } from "lucide-react";
import {
  type MinutesItem,
  type MinutesParagraph,
  minutesRemoval,
  paragraphKinds,
  readPromise,
  type Visibility,
  visibilities,
} from "#domain";
import { sayCooperation, shortDate } from "#text";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { visibilityEdits } from "./entry-edits.ts";
import { GrowingText } from "./growing-text.tsx";
import { mentionText } from "./mentions.ts";
import { addedParagraphs, changedParagraph, type Writing } from "./minutes-edits.ts";
import { useRecordSave } from "./use-record-save.ts";

const icons = { public: Eye, restricted: EyeOff, private: Lock } as const;

interface VisibilityProps {
  readonly value: Visibility;
  readonly label: string;
  onChange(next: Visibility): void;
}

/** A small choice of the visibility. */
export function VisibilityChoice({ value, label, onChange }: VisibilityProps) {
  const say = useSay(sayCooperation);
  const Icon = icons[value];
  return (
    <span className="visibility" data-visibility={value} title={say(`visibility.${value}More`)}>
      <Icon size={14} aria-hidden="true" />
      <select
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => {
          const next = visibilities.find((one) => one === currentTarget.value);
          if (next) onChange(next);
        }}
      >
        {visibilities.map((one) => (
          <option key={one} value={one}>
            {say(`visibility.${one}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

interface Props {
  readonly item: MinutesItem;
  readonly paragraph: MinutesParagraph;
  readonly writing: Writing;
  /** Enter moves to the next paragraph. */
  onNext(): void;
}

export function Paragraph({ item, paragraph, writing, onNext }: Props) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const save = useRecordSave();
  const { visit, mentionables, language } = writing;
  const { id, kind, text, visibility } = paragraph;
  const path = ["record", "minutes", item.id, "paragraphs", id];
  const written = text[language] ?? text.und ?? "";
  const done = (typed: string) => {
    const edits = changedParagraph(writing, item.id, paragraph, typed);
    if (edits.length > 0) save(edits);
  };
  return (
    <li className="paragraph" data-kind={kind} data-visibility={visibility}>
      <select
        className="paragraph-kind"
        aria-label={say("kind")}
        value={kind}
        onChange={({ currentTarget }) =>
          save([{ kind: "set", path: [...path, "kind"], value: currentTarget.value }])
        }
      >
        {paragraphKinds.map((one) => (
          <option key={one} value={one}>
            {say(`kind.${one}`)}
          </option>
        ))}
      </select>
      <GrowingText
        label={say(`kind.${kind}`)}
        value={written}
        placeholder={written === "" ? `${say("translate")} ${read(text)}` : undefined}
        language={language}
        mentionables={mentionables}
        nameOf={(one) => mentionText(visit, one, read)}
        onDone={done}
        onEnter={(typed) => {
          done(typed);
          onNext();
        }}
        onParagraphs={(rest) =>
          save(addedParagraphs(writing, item.id, rest, { kind, before: nextOf(item, id) }))
        }
        hint={(typed) => <PromiseHint typed={typed} writing={writing} />}
      />
      <VisibilityChoice
        value={visibility}
        label={say("visibility")}
        onChange={(next) =>
          save([
            { kind: "set", path: [...path, "visibility"], value: next },
            // A public paragraph needs a public item of the agenda around it.
            ...(next === "public" && !item.public ? visibilityEdits("minutes", item.id, "public") : []),
          ])
        }
      />
      <button
        type="button"
        className="button quiet icon"
        aria-label={say("removeParagraph")}
        title={say("removeParagraph")}
        onClick={() => save(minutesRemoval(writing.record, item.id, id))}
      >
        <Trash2 size={15} aria-hidden="true" />
      </button>
    </li>
  );
}

const nextOf = (item: MinutesItem, id: string): string | null => {
  const ids = (item.paragraphs ?? []).map((one) => String(one.id));
  return ids[ids.indexOf(id) + 1] ?? null;
};

/** Shows the commitment that a line will make, or what is missing for one. */
export function PromiseHint({ typed, writing }: { readonly typed: string; readonly writing: Writing }) {
  const say = useSay(sayCooperation);
  const { language } = useReader();
  const read = useRead();
  if (!typed.includes("@")) return null;
  const { who, due } = readPromise(typed, writing.mentionables, writing.visit.to);
  if (!who) return null;
  const name = mentionText(writing.visit, who, read);
  return (
    <p className={due ? "promise-hint good" : "promise-hint soft"} role="status">
      <CalendarCheck size={13} aria-hidden="true" />{" "}
      {due ? say("becomes", { name, date: shortDate(due, language) }) : say("becomesNot", { name })}
    </p>
  );
}
