// Pasting people from a spreadsheet: the rows, what each column means, what would be added, and then the adding.
import { useMemo, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Visit } from "#domain";
import { sayRooms } from "#text";
import { DialogButtons } from "../widgets/dialog-buttons.tsx";
import { Errors } from "../widgets/fields.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { type Column, cellsOf, columns, guessColumns, mostRows, peopleOf } from "./paste.ts";

interface Props {
  readonly visit: Visit;
  readonly party: string;
  onClose(): void;
}

const shownRows = 8;

export function PastePeople({ visit, party, onClose }: Props) {
  const say = useSay(sayRooms);
  const { errors, save } = useSaving();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<readonly Column[]>();
  const rows = useMemo(() => cellsOf(text), [text]);
  const guess = useMemo(() => guessColumns(rows), [rows]);
  const mapping = chosen?.length === guess.columns.length ? chosen : guess.columns;
  const body = guess.heading ? rows.slice(1) : rows;
  const colleagues = visit.people.filter((person) => person.party === party);
  const people = peopleOf(
    body,
    mapping,
    party,
    visit.people.map((person) => person.id),
    say("newPerson"),
    colleagues[0]?.languages ?? ["en"],
  );
  const last = colleagues.at(-1);
  const before = last ? (visit.people[visit.people.indexOf(last) + 1]?.id ?? null) : null;
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
            <textarea autoFocus rows={5} value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          {rows.length > mostRows && <p className="note bad">{say("paste.tooMany", { most: mostRows })}</p>}
          {rows.length > 0 && (
            <div className="scroll-x">
              <table className="grid">
                <thead>
                  <tr>
                    {mapping.map((column, c) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                      <th scope="col" key={c}>
                        <select
                          aria-label={say("paste.column", { number: c + 1 })}
                          value={column}
                          onChange={(event) => {
                            const next = columns.find((candidate) => candidate === event.target.value);
                            if (next) setChosen(mapping.map((old, i) => (i === c ? next : old)));
                          }}
                        >
                          {columns.map((candidate) => (
                            <option key={candidate} value={candidate}>
                              {say(`paste.${candidate}`)}
                            </option>
                          ))}
                        </select>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {body.slice(0, shownRows).map((row, r) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
                    <tr key={r}>
                      {mapping.map((_, c) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its position
                        <td key={c}>{row[c] ?? ""}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <p role="status">
            {rows.length > 0 &&
              say("paste.result", { people: people.length, left: body.length - people.length })}
          </p>
          <Errors errors={errors} />
          <DialogButtons
            apply={say("paste.add", { people: people.length })}
            cancel={say("cancel")}
            disabled={people.length === 0 || rows.length > mostRows}
            onApply={async () => {
              const added = people.map((item) => ({
                kind: "add" as const,
                path: ["visit", "people"],
                item: { ...item },
                before,
              }));
              if (await save(added)) onClose();
            }}
            onCancel={onClose}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
