// Buttons that add something: a double click is one press.
import type { MouseEvent } from "react";

/** Acts at the first click of a double click only: the first may be answered before the second comes. */
export const onePress =
  (act: () => unknown) =>
  ({ detail }: MouseEvent): void => {
    if (detail < 2) act();
  };
