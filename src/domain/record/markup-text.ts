// The text of pasted markup, read once from the beginning to the end: markup of any size and quality takes no longer.

/** Elements whose text nobody reads in the document: styles, metadata, and text that a tracked change deleted. */
const hidden = /^(?:style|script|xml|head|title|template|del)$/i;
const blocks =
  /^(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|blockquote|section|article|header|footer|pre|br|hr)$/i;
const cells = /^t[dh]$/i;

/**
 * What a style hides from readers of the document, such as the lines of a mail that only lists of mails show; and the
 * comments in the margin of a document of Word, which are remarks on its text and not meant for its readers.
 */
const unshown =
  /display:\s*none|mso-hide:\s*all|mso-element:\s*comment-list|class="?(?:msocomanchor|msocomtxt)\b/i;

/** The number of a note in a document of LibreOffice, which has no brackets. */
const noteNumber = /class="?sdfootnote(?:anc|sym)\b|class="?sdendnote(?:anc|sym)\b/i;

/**
 * A tag with its name, a declaration such as `<!DOCTYPE html>`, `<?xml …>` or `<![if !vml]>`, or the start of a comment. Values of attributes may hold
 * `>`, but a `<` ends the attempt, so that every character is looked at once.
 */
const tag = /<(\/?)([a-z][\w:-]*)(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>|<!--|<![[a-z][^<>]*>|<\?[a-z][^<>]*>/iy;

/** Markup as word processors, mail programs and browsers put it on the clipboard. */
const known =
  /<\/?(?:p|div|span|br|html|body|meta|table|tr|td|li|ul|ol|o:p|b|i|u|a|em|strong|font|pre|ins|del|h[1-6])\b[^<>]*>/i;

export const isMarkup = (text: string): boolean => known.test(text);

/**
 * Returns the text of markup, entities as they are, with a line break where a paragraph begins or ends. An unclosed tag
 * stays as text, so that no written text is lost.
 */
export function textOfMarkup(markup: string): string {
  const parts: string[] = [];
  const ends = lastEnds(markup);
  /** The hidden element that is open. */
  let until: string | undefined;
  /** How many elements of this name are open within it. */
  let within = 0;
  let preformatted = 0;
  let isNoteNumber = false;
  const row = rowOf(parts);
  const write = (text: string) => {
    if (!until) parts.push(preformatted > 0 ? text : text.replace(/\s+/g, " "));
  };
  for (let at = 0; at < markup.length; ) {
    const open = markup.indexOf("<", at);
    if (open < 0) {
      write(markup.slice(at));
      break;
    }
    write(markup.slice(at, open));
    tag.lastIndex = open;
    const [found, slash, name] = tag.exec(markup) ?? [];
    if (found === undefined) write("<");
    at = open + (found?.length ?? 1);
    if (found === "<!--") {
      // What follows an unclosed comment is text.
      if (at <= ends("--")) at = markup.indexOf("-->", at) + 3;
    } else if (name !== undefined) {
      const element = name.toLowerCase();
      if (hidden.test(element)) {
        // A hidden element without an end hides nothing.
        if (slash !== "/") until ??= at <= ends(`</${element}`) ? element : undefined;
        else if (until === element) until = undefined;
      } else if (until === element) {
        within += slash === "/" ? -1 : 1;
        if (within < 0) until = undefined;
      } else if (!until && !slash && unshown.test(found ?? "") && at <= ends(`</${element}`)) {
        until = element;
        within = 0;
      } else if (!until && element === "a" && (isNoteNumber || noteNumber.test(found ?? ""))) {
        parts.push(slash === "/" ? "]" : " [");
        isNoteNumber = slash !== "/";
      } else if (!until && blocks.test(name)) {
        if (element === "tr") row.ended();
        parts.push("\n");
        if (element === "tr" && slash !== "/") row.began();
        if (/^pre$/i.test(name)) preformatted = Math.max(0, preformatted + (slash === "/" ? -1 : 1));
      } else if (!until && cells.test(name)) {
        parts.push(" ");
        if (slash !== "/") row.cell();
      }
    }
  }
  return parts.join("");
}

/** Follows the rows of tables: a row whose cells hold a line each becomes one line, `Study · Zhengzhou · 12 March`. */
function rowOf(parts: string[]) {
  let starts: number[] = [];
  return {
    began: () => {
      starts = [];
    },
    cell: () => {
      starts.push(parts.length);
    },
    ended: () => {
      const [first] = starts;
      const cells = starts.map((start, i) =>
        parts
          .slice(start, starts[i + 1])
          .join("")
          .replace(/^(?:\s|&nbsp;)+|(?:\s|&nbsp;)+$/gi, ""),
      );
      starts = [];
      // A cell with several paragraphs is a part of the page, not of a table.
      if (first === undefined || cells.length < 2 || cells.some((text) => text.includes("\n"))) return;
      parts.splice(first, parts.length, cells.filter((text) => text !== "").join(" · "));
    },
  };
}

/** Returns where the last `-->` or the last end tag with a name begins: beyond it, nothing needs to be searched. */
function lastEnds(markup: string): (end: string) => number {
  const small = markup.toLowerCase();
  const known = new Map<string, number>();
  return (end) => {
    const found = known.get(end) ?? small.lastIndexOf(end === "--" ? "-->" : end);
    known.set(end, found);
    return found;
  };
}
