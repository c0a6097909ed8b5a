// Buttons that add, remove or send something: a double click is one press.
import type { MouseEvent } from "react";

/**
 * Acts at the first click of a double click only: the first may be answered before the second comes, and a second one
 * may hit what has come into the place of the first. On a button that sends its form, the second click sends nothing.
 */
export const onePress =
  (act: () => unknown = () => {}) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) act();
    else event.preventDefault();
  };
