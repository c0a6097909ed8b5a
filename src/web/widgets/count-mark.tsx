// A count after the name of a page; nothing if it is 0.
interface Props {
  readonly count: number;
  /** What is counted, for screen readers. */
  readonly label: string;
}

export function CountMark({ count, label }: Props) {
  if (count === 0) return null;
  return (
    <>
      {" "}
      <span className="mark warn" aria-hidden="true">
        {count}
      </span>
      <span className="unseen">{label}</span>
    </>
  );
}
