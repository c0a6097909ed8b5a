// The share of each party's wishes that are met, as a bar.
import type { Programme } from "#domain";
import { useReader } from "../widgets/reader.tsx";

interface Props {
  readonly programme: Programme;
  name(party: string): string;
}

export function WishesMet({ programme, name }: Props) {
  const { language } = useReader();
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  return (
    <ul className="met">
      {programme.fairness.map(({ party, share }) => (
        <li key={party}>
          <span>{name(party)}</span>
          <span className="met-bar" aria-hidden="true">
            <span style={{ width: `${share * 100}%` }} />
          </span>
          <span className="numbers soft">{percent.format(share)}</span>
        </li>
      ))}
    </ul>
  );
}
