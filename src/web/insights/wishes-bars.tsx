// The share of each party's wishes that are met, and the party with the smallest share.
import { indexVisit, type Programme, type Visit } from "#domain";
import { sayPictures } from "#text";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { Bar } from "./load-table.tsx";

interface Props {
  readonly visit: Visit;
  readonly programme: Programme;
}

export function WishesBars({ visit, programme }: Props) {
  const say = useSay(sayPictures);
  const read = useRead();
  const { language } = useReader();
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const parties = programme.fairness;
  const least = Math.min(...parties.map((party) => party.share));
  if (parties.length === 0) return <p className="soft">{say("wishes.none")}</p>;
  return (
    <table className="grid wishes-bars">
      <thead>
        <tr>
          <th scope="col">{say("wishes.party")}</th>
          <th scope="col">{say("wishes.met")}</th>
          <th scope="col">{say("wishes.share")}</th>
        </tr>
      </thead>
      <tbody>
        {parties.map((party) => (
          <tr key={party.party}>
            <th scope="row">{read(indexVisit(visit).parties.get(party.party)?.title)}</th>
            <td className="numbers">{say("wishes.of", { met: party.met, wishes: party.wishes })}</td>
            <td className="numbers">
              {percent.format(party.share)}
              {party.share === least && least < 1 && (
                <span className="mark warn least">{say("wishes.least")}</span>
              )}
              <Bar share={party.share} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
