// Pastes people from a spreadsheet: shows the rows, the meaning of each column and the changes, and makes them.
import { useMemo, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Visit } from "#domain";
import { listed, sayEditor } from "#text";
import { takenIds } from "../visit/names.ts";
import { DialogButtons } from "../widgets/dialog-buttons.tsx";
import { Errors } from "../widgets/errors.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { cellsOf, mostRows } from "./cells.ts";
import { type Column, isImported } from "./columns.ts";
import { guessColumns, withoutTitle } from "./guess-columns.ts";
import { fits, peopleOf, unknownLanguages } from "./pasted-people.ts";
import { adding, placeholdersOf, replacing } from "./placeholders.ts";
import { PreviewTable } from "./preview-table.tsx";
import "./paste.css";

interface Props {
  readonly visit: Visit;
  readonly party: string;
  onClose(): void;
}

export function PastePeople({ visit, party, onClose }: Props) {
  const say = useSay(sayEditor);
  const { errors, save } = useSaving();
  const { language } = useReader();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<readonly Column[]>();
  const [isHeading, setHeading] = useState<boolean>();
  const [replaces, setReplaces] = useState(false);
  const { title, rows } = useMemo(() => withoutTitle(cellsOf(text)), [text]);
  const guess = useMemo(() => guessColumns(rows, isHeading), [rows, isHeading]);
  const mapping = chosen?.length === guess.columns.length ? chosen : guess.columns;
  const body = useMemo(() => (guess.heading ? rows.slice(1) : rows), [guess, rows]);
  const colleagues = visit.people.filter((person) => person.party === party);
  const placeholders = placeholdersOf(visit, party);
  const people = peopleOf(
    body,
    mapping,
    party,
    takenIds(visit),
    say("newPerson"),
    colleagues[0]?.languages ?? [visit.languages[0] ?? "en"],
    [...(colleagues[0]?.languages ?? []), ...visit.languages],
  );
  const last = colleagues.at(-1);
  const before = last ? (visit.people[visit.people.indexOf(last) + 1]?.id ?? null) : null;
  const isReplacing = replaces && placeholders.length > 0;
  const apply = async () => {
    const edits = isReplacing
      ? replacing(placeholders, people, before, say("newPerson"))
      : adding(people, before);
    if (await save(edits)) onClose();
  };
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable={text === ""}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="dialog wide">
        <Dialog className="stack">
          <Heading slot="title">{say("paste.title")}</Heading>
          <label className="field">
            {say("paste.hint")}
            <textarea
              autoFocus
              rows={3}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setChosen(undefined);
                setHeading(undefined);
              }}
            />
          </label>
          {rows.length > mostRows && <p className="note bad">{say("paste.tooMany", { most: mostRows })}</p>}
          {rows.length > 0 && (
            <>
              <label className="row">
                <input
                  type="checkbox"
                  checked={guess.heading}
                  onChange={(event) => {
                    setHeading(event.target.checked);
                    setChosen(undefined);
                  }}
                />
                {say("paste.heading")}
              </label>
              <PreviewTable
                heading={guess.heading ? rows[0] : undefined}
                rows={body}
                mapping={mapping}
                onMap={(c, column) => setChosen(mapping.map((old, i) => (i === c ? column : old)))}
              />
              {title.length > 0 && (
                <p className="note">{say("paste.above", { texts: listed(title, language) })}</p>
              )}
              <Remarks heading={guess.heading ? rows[0] : undefined} rows={body} mapping={mapping} />
            </>
          )}
          {placeholders.length > 0 && rows.length > 0 && (
            <fieldset className="stack">
              <legend className="label">{say("paste.placeholders", { count: placeholders.length })}</legend>
              {[false, true].map((choice) => (
                <label className="row" key={String(choice)}>
                  <input
                    type="radio"
                    name="placeholders"
                    checked={replaces === choice}
                    onChange={() => setReplaces(choice)}
                  />
                  {say(choice ? "paste.replace" : "paste.keep", { count: placeholders.length })}
                </label>
              ))}
            </fieldset>
          )}
          <p role="status">
            {rows.length > 0 &&
              say("paste.result", { people: people.length, left: body.length - people.length })}
          </p>
          <Errors errors={errors} />
          <DialogButtons
            apply={
              isReplacing
                ? say("paste.replaceAndAdd", { people: people.length, count: placeholders.length })
                : say("paste.add", { people: people.length })
            }
            cancel={say("cancel")}
            disabled={people.length === 0 || rows.length > mostRows}
            onApply={apply}
            onCancel={onClose}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface RemarksProps {
  readonly heading: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
  readonly mapping: readonly Column[];
}

/** The parts of the table that are not imported, so that nothing is missing without notice. */
function Remarks({ heading, rows, mapping }: RemarksProps) {
  const say = useSay(sayEditor);
  const { language } = useReader();
  const left = mapping.flatMap((column, c) =>
    isImported(column) || column === "number" ? [] : [heading?.[c] || say("paste.column", { number: c + 1 })],
  );
  const misfits = rows.flatMap((row) =>
    mapping.filter((column, c) => (row[c] ?? "") !== "" && !fits(column, row[c] ?? "")),
  ).length;
  const unknown = unknownLanguages(rows, mapping);
  return (
    <>
      {left.length > 0 && (
        <p className="note warn">{say("paste.notImported", { names: listed(left, language) })}</p>
      )}
      {misfits > 0 && <p className="note warn">{say("paste.misfits", { count: misfits })}</p>}
      {unknown.length > 0 && (
        <p className="note warn">
          {say("paste.unknownLanguages", { names: listed(unknown.slice(0, 8), language) })}
        </p>
      )}
    </>
  );
}
