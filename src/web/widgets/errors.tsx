// The reasons why a value was refused, below its field.

export function Errors({ id, errors }: { readonly id?: string; readonly errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="error" id={id} role="alert">
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </div>
  );
}
