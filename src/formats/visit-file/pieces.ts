// Large files in pieces: the YAML reader needs 150 times the size of a text in memory, but far less for a part of a
// list.
import { err, ok, type Result } from "#base/result.ts";

/** A part of a text that is valid YAML: top-level fields, or some items of the list in one field. */
export interface Piece {
  /** The start of the piece in the text. */
  readonly offset: number;
  readonly text: string;
  /** The field whose items it contains, and the index of the first one; undefined: it contains the field itself. */
  readonly list: { readonly key: string; readonly first: number } | undefined;
}

/** A top-level field. */
export interface TopField {
  readonly key: string;
  readonly offset: number;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly fields: readonly TopField[];
}

const topField = /^([A-Za-z][\w-]*):(?=\s|$)/;
const bareField = /^[A-Za-z][\w-]*:\s*(#.*)?$/;
const item = /^( *)-(?=\s|$)/;

interface Section extends TopField {
  /**
   * The start of the field's list, the indentation of the items, and their number so far; undefined if the field has no
   * list.
   */
  list: { from: number; readonly indent: string; first: number; count: number } | undefined;
  readonly isBare: boolean;
  isDecided: boolean;
}

/**
 * Cuts a text between its top-level fields, and long lists between their items: nothing within an item has as little
 * indentation as its dash. Returns the offset of the first line that is neither field, list nor part of one.
 * @param size The number of characters after which a list is cut.
 */
export function piecesOf(text: string, size: number): Result<Pieces, number> {
  const pieces: Piece[] = [];
  const fields: TopField[] = [];
  let section: Section | undefined;
  const close = (at: number): void => {
    if (!section) return;
    const { list, key } = section;
    const from = list ? list.from : section.offset;
    const held = list ? { key, first: list.first } : undefined;
    pieces.push({ offset: from, text: text.slice(from, at), list: held });
  };
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const next = end < 0 ? text.length : end + 1;
    const line = text.slice(start, next).trimEnd();
    const isEmpty = /^\s*(#|$)/.test(line);
    const field = topField.exec(line)?.[1];
    if (field !== undefined) {
      close(start);
      fields.push({ key: field, offset: start });
      section = {
        key: field,
        offset: start,
        list: undefined,
        isBare: bareField.test(line),
        isDecided: false,
      };
    } else if (!isEmpty) {
      if (!section) return err(start);
      const indent = item.exec(line)?.[1];
      if (!section.isDecided && section.isBare && indent !== undefined)
        section.list = { from: start, indent, first: 0, count: 0 };
      section.isDecided = true;
      const { list } = section;
      if (list && list.indent === indent) {
        if (start - list.from > size) {
          close(start);
          section.list = { from: start, indent, first: list.count, count: list.count + 1 };
        } else list.count++;
      } else if (/^\S/.test(line)) return err(start);
    }
    start = next;
  }
  close(text.length);
  return ok({ pieces, fields });
}
