// The badges of a visit, printed as one sheet: a code for each person, which opens the check-in.
import type { Visit } from "#domain";
import { nameOf, sayOnDay } from "#text";
import { QrSheet } from "../sharing/qr-sheet.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";

interface Props {
  readonly visit: Visit;
  readonly title: string;
  /** The address of the run of show for phones. */
  readonly address: string;
}

export function Badges({ visit, title, address }: Props) {
  const say = useSay(sayOnDay);
  const { language } = useReader();
  const badges = visit.people.map((person) => ({
    name: nameOf(visit, { kind: "person", id: person.id }, language),
    party: nameOf(visit, { kind: "party", id: person.party }, language),
    email: undefined,
    address: `${address}/check-in/${person.id}`,
  }));
  return <QrSheet links={badges} title={title} label={say("badges")} />;
}
