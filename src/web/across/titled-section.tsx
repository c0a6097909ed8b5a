// A section of the page of a partnership: its heading, and its content or a text that there is none.
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  /** The text if the section has no content. */
  readonly none: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

export function TitledSection({ title, none, isEmpty, children }: Props) {
  return (
    <section className="card stack" aria-label={title}>
      <h2>{title}</h2>
      {isEmpty ? <p className="soft">{none}</p> : children}
    </section>
  );
}
