// The outline of a page that is still loading: a title and lines, with a text for screen readers.

export function Skeleton({ text }: { readonly text: string }) {
  return (
    <div className="skeleton">
      <p className="unseen" role="status">
        {text}
      </p>
      <div />
      <div />
      <div />
      <div />
    </div>
  );
}
