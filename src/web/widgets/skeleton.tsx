// The outline of a page that is not there yet: a title and lines, with words for those who hear the page.

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
