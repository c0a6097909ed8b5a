// The pasted table: all rows and columns, with the meaning of each column above it.
import { memo } from "react";
import { sayEditor } from "#text";
import { useSay } from "../widgets/reader.tsx";
import { type Column, importedColumns, isImported, otherColumns } from "./columns.ts";
import { fits } from "./pasted-people.ts";

interface Props {
  /** The first row, if it contains the headings. */
  readonly heading: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
  readonly mapping: readonly Column[];
  onMap(column: number, to: Column): void;
}

export function PreviewTable({ heading, rows, mapping, onMap }: Props) {
  const say = useSay(sayEditor);
  return (
    // The table can also be scrolled by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached
    <section className="paste-preview" tabIndex={0} aria-label={say("paste.preview")}>
      <table className="grid">
        <thead>
          <tr>
            {mapping.map((column, c) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
              <th scope="col" key={c} data-left={isImported(column) ? undefined : ""}>
                {heading && <span className="paste-heading">{heading[c] || "–"}</span>}
                <ColumnChoice number={c + 1} column={column} onChoose={(to) => onMap(c, to)} />
              </th>
            ))}
          </tr>
        </thead>
        <Body rows={rows} mapping={mapping} misfit={say("paste.misfit")} />
      </table>
    </section>
  );
}

interface ChoiceProps {
  readonly number: number;
  readonly column: Column;
  onChoose(column: Column): void;
}

function ColumnChoice({ number, column, onChoose }: ChoiceProps) {
  const say = useSay(sayEditor);
  const choices = [...importedColumns, ...otherColumns];
  return (
    <select
      aria-label={say("paste.column", { number })}
      value={column}
      onChange={(event) => {
        const next = choices.find((candidate) => candidate === event.target.value);
        if (next) onChoose(next);
      }}
    >
      {importedColumns.map((one) => (
        <option key={one} value={one}>
          {say(`paste.${one}`)}
        </option>
      ))}
      <optgroup label={say("paste.left")}>
        {otherColumns.map((one) => (
          <option key={one} value={one}>
            {say(`paste.${one}`)}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

interface BodyProps extends Pick<Props, "rows" | "mapping"> {
  readonly misfit: string;
}

/** Thousands of rows are drawn once, not with every keystroke. */
const Body = memo(function Body({ rows, mapping, misfit }: BodyProps) {
  return (
    <tbody>
      {rows.map((row, r) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
        <tr key={r}>
          {mapping.map((column, c) => {
            const cell = row[c] ?? "";
            const isMisfit = cell !== "" && !fits(column, cell);
            return (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its position
                key={c}
                data-left={isMisfit || !isImported(column) ? "" : undefined}
                title={isMisfit ? misfit : undefined}
              >
                {cell}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
});
