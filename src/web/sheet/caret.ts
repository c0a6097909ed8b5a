// The caret and the colours of an editable line. The browser stores the text, with its own undo.
import type { Highlighted, Mark } from "./highlights.ts";

/** Returns the position of the caret in an element's text; undefined if it is elsewhere. */
export function caretIn(element: HTMLElement): number | undefined {
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !element.contains(node)) return undefined;
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, selection.focusOffset);
  return range.toString().length;
}

/** Returns the node and offset of a position in an element's text. */
function pointAt(element: HTMLElement, at: number): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? "";
    if (left <= length) return [node, left];
    left -= length;
  }
  return [element, element.childNodes.length];
}

function rangeOf(element: HTMLElement, from: number, to: number): Range {
  const range = document.createRange();
  range.setStart(...pointAt(element, from));
  range.setEnd(...pointAt(element, to));
  return range;
}

export function putCaret(element: HTMLElement, at: number): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(rangeOf(element, at, at));
}

/** Replaces a part of the text as if it had been typed, so that the browser can undo it. */
export function replaceIn(element: HTMLElement, from: number, to: number, text: string): void {
  element.focus();
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(rangeOf(element, from, to));
  // The only way to write into an editable element that keeps its undo history. Every browser supports it.
  if (!document.execCommand("insertText", false, text)) {
    const whole = element.textContent ?? "";
    element.textContent = whole.slice(0, from) + text + whole.slice(to);
    putCaret(element, from + text.length);
  }
}

const marks = ["time", "place", "who", "unread"] as const satisfies readonly Mark[];

/** Colours the parts of a line, if the browser can colour text without changing it. */
export function paint(element: HTMLElement | undefined, highlights: readonly Highlighted[]): void {
  if (typeof Highlight === "undefined" || !CSS.highlights) return;
  for (const mark of marks) {
    const ranges = element
      ? highlights.filter((one) => one.mark === mark).map(({ from, to }) => rangeOf(element, from, to))
      : [];
    CSS.highlights.set(`sheet-${mark}`, new Highlight(...ranges));
  }
}
