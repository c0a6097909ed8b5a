// One item of the agenda in the minutes: its heading, its paragraphs, and the line in which the next one is typed.
import { Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import {
  type MinutesItem,
  minutesRemoval,
  type ParagraphKind,
  paragraphKinds,
  paragraphsOf,
  visibilityOf,
} from "#domain";
import { sayCooperation } from "#text";
import { useRead, useSay } from "../widgets/reader.tsx";
import { visibilityEdits } from "./entry-edits.ts";
import { GrowingText } from "./growing-text.tsx";
import { mentionText } from "./mentions.ts";
import { addedParagraphs, type Writing } from "./minutes-edits.ts";
import { Paragraph, PromiseHint, VisibilityChoice } from "./paragraph.tsx";
import { useRecordSave } from "./use-record-save.ts";

interface Props {
  readonly item: MinutesItem;
  readonly number: number;
  readonly writing: Writing;
}

export function AgendaItem({ item, number, writing }: Props) {
  const say = useSay(sayCooperation);
  const read = useRead();
  const save = useRecordSave();
  const next = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<ParagraphKind>("said");
  const { language, mentionables, visit } = writing;
  const heading = item.item[language] ?? item.item.und ?? "";
  const paragraphs = paragraphsOf(item);
  const add = (lines: readonly string[]) => {
    const written = lines.filter((line) => line !== "");
    if (written.length > 0) save(addedParagraphs(writing, item.id, written, { kind }));
  };
  const nameOf = (one: (typeof mentionables)[number]) => mentionText(visit, one, read);
  return (
    <section className="agenda-item" aria-label={`${number}. ${read(item.item)}`}>
      <div className="agenda-head">
        <span className="agenda-number numbers">{number}</span>
        <GrowingText
          isBold
          label={say("agendaItem")}
          value={heading}
          placeholder={heading === "" ? `${say("translate")} ${read(item.item)}` : undefined}
          language={language}
          mentionables={[]}
          nameOf={nameOf}
          onDone={(typed) => {
            if (typed === "" || typed === heading) return;
            const path = ["record", "minutes", item.id, "item"];
            save([
              item.item.und === undefined
                ? { kind: "set", path: [...path, language], value: typed }
                : { kind: "set", path, value: { [language]: typed } },
            ]);
          }}
        />
        <VisibilityChoice
          value={visibilityOf(item)}
          label={say("visibilityOfItem")}
          onChange={(value) => save(visibilityEdits("minutes", item.id, value))}
        />
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("removeItem")}
          title={say("removeItem")}
          onClick={() => save(minutesRemoval(writing.record, item.id))}
        >
          <Trash2 size={15} aria-hidden="true" />
        </button>
      </div>
      <ul className="paragraphs">
        {paragraphs.map((paragraph) => (
          <Paragraph
            key={paragraph.id}
            item={item}
            paragraph={paragraph}
            writing={writing}
            onNext={() => next.current?.querySelector("textarea")?.focus()}
          />
        ))}
      </ul>
      <div className="paragraph next" ref={next}>
        <select
          className="paragraph-kind"
          aria-label={say("kind")}
          value={kind}
          onChange={({ currentTarget }) =>
            setKind(paragraphKinds.find((one) => one === currentTarget.value) ?? "said")
          }
        >
          {paragraphKinds.map((one) => (
            <option key={one} value={one}>
              {say(`kind.${one}`)}
            </option>
          ))}
        </select>
        <GrowingText
          clears
          label={say("newParagraph")}
          value=""
          placeholder={paragraphs.length === 0 ? say("newParagraphHint") : say("newParagraph")}
          language={language}
          mentionables={mentionables}
          nameOf={nameOf}
          onDone={(typed) => add([typed])}
          onEnter={(typed) => add([typed])}
          onParagraphs={(rest) => add(rest)}
          hint={(typed) => <PromiseHint typed={typed} writing={writing} />}
        />
      </div>
    </section>
  );
}
