// The content of a card without a picture: the sign of its kind, its name, and a line about it.
import type { LucideIcon } from "lucide-react";

interface Props {
  readonly sign: LucideIcon;
  readonly name: string;
  readonly more: string;
}

export function SignCard({ sign: Sign, name, more }: Props) {
  return (
    <>
      <span className="first-page">
        <Sign size={22} aria-hidden="true" />
      </span>
      <b>{name}</b>
      <span className="soft small">{more}</span>
    </>
  );
}
