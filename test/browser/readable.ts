// Measures which letters of a page are visible: those that are not cut off or replaced by an ellipsis.
import type { Page } from "playwright";
import { expect } from "vitest";

interface Seen {
  readonly text: string;
  /** The item to which the text belongs. */
  readonly activity: string | undefined;
  readonly letters: number;
  readonly seen: number;
  readonly size: number;
  readonly upright: boolean;
}

/**
 * Returns, for every text in the elements of a selector, the number of visible letters, their size in pixels, and
 * whether the text is upright.
 */
export const textsOf = (page: Page, selector: string): Promise<Seen[]> =>
  page.evaluate(`(() => {
    const canvas = document.createElement("canvas").getContext("2d");
    const dots = ({ font }) => {
      canvas.font = font;
      return canvas.measureText("…").width;
    };
    // The boxes that cut a text off, each with the space that its ellipsis takes from the last line.
    const clips = (node) => {
      const boxes = [];
      for (let at = node.parentElement; at && at.id !== "content"; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.overflowX === "visible" || at.matches(".days, .board")) continue;
        const { left, right, top, bottom } = at.getBoundingClientRect();
        const isCut = style.textOverflow === "ellipsis" && at.scrollWidth > at.clientWidth;
        const isClamped = style.webkitLineClamp !== "none" && at.scrollHeight > at.clientHeight;
        const end = right - parseFloat(style.paddingRight) - (isCut || isClamped ? dots(style) : 0);
        const lastLine = isCut ? top : isClamped ? bottom - parseFloat(style.lineHeight) : bottom;
        boxes.push({ left, right, top, bottom, end, lastLine });
      }
      return boxes;
    };
    const isIn = (box) => (clip) =>
      box.left >= clip.left - 1 && box.right <= clip.right + 1 && box.top >= clip.top - 2 &&
      box.bottom <= clip.bottom + 2 && (box.top < clip.lastLine - 2 || box.right <= clip.end + 1);
    const found = [];
    for (const root of document.querySelectorAll(${JSON.stringify(selector)})) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.data.trim()) continue;
        const boxes = clips(node);
        let letters = 0;
        let seen = 0;
        let last = false;
        for (let i = node.data.search(/\\S/); i < node.data.length; i++) {
          letters++;
          // A space counts as part of the letter before it.
          if (node.data[i] === " ") {
            if (last) seen++;
            continue;
          }
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect();
          last = box.width > 0 && boxes.every(isIn(box));
          if (last) seen++;
        }
        const style = getComputedStyle(node.parentElement);
        let upright = true;
        for (let at = node.parentElement; at; at = at.parentElement) {
          const own = getComputedStyle(at);
          if (own.writingMode !== "horizontal-tb" || own.rotate !== "none" || /matrix/.test(own.transform)) upright = false;
        }
        const activity = node.parentElement.closest("[data-activity]")?.dataset.activity;
        found.push({ text: node.data, activity, letters, seen, size: parseFloat(style.fontSize), upright });
      }
    }
    return found;
  })()`) as Promise<Seen[]>;

/**
 * Expects every text in a selector to be upright and at least 12 pixels high. At least twelve letters, the whole text
 * or nothing may be visible.
 */
export async function expectReadable(page: Page, selector: string): Promise<void> {
  const texts = await textsOf(page, selector);
  expect(texts.length).toBeGreaterThan(20);
  for (const one of texts) {
    expect.soft(one.size, one.text).toBeGreaterThanOrEqual(12);
    expect.soft(one.upright, one.text).toBe(true);
    if (one.seen > 0) expect.soft(one.seen, one.text).toBeGreaterThanOrEqual(Math.min(12, one.letters));
  }
}

/** Returns the first words of every box that shows less than one line of its text. */
export const squashedOn = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll("#content *")]
    .filter((box) => {
      const style = getComputedStyle(box);
      // A box of a pixel holds words for screen readers.
      return (
        style.overflowY !== "visible" && box.clientHeight > 1 &&
        box.clientHeight < Math.min(box.scrollHeight, parseFloat(style.fontSize)) && box.textContent.trim() !== ""
      );
    })
    .map((box) => box.textContent.trim().slice(0, 40))`) as Promise<string[]>;
