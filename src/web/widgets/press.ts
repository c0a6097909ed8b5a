// Buttons that add, remove or send something: a double click counts as one click.
import type { MouseEvent } from "react";

/**
 * Acts only at the first click of a double click: the first may be answered before the second comes, which might then
 * hit what has moved there. On a submit button, the second click sends nothing.
 */
export const onePress =
  (act: () => unknown = () => {}) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) act();
    else event.preventDefault();
  };
