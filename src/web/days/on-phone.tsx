// Opens the run of show on a phone: a code to scan, a link, and badges whose codes open the check-in.
import { useEffect, useState } from "react";
import type { Visit } from "#domain";
import { nameOf, sayOnDay } from "#text";
import { QrSheet } from "../sharing/qr-sheet.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";

export function OnPhone({ visit, title }: { readonly visit: Visit; readonly title: string }) {
  const say = useSay(sayOnDay);
  const { language } = useReader();
  const [code, setCode] = useState("");
  const [isOpen, setOpen] = useState(false);
  const address = new URL(`/day/${visit.id}`, location.origin).href;
  useEffect(() => {
    if (!isOpen) return;
    let isHere = true;
    void import("uqr").then(({ renderSVG }) => {
      if (isHere) setCode(renderSVG(address, { ecc: "M", border: 2 }));
    });
    return () => {
      isHere = false;
    };
  }, [isOpen, address]);
  const badges = visit.people.map((person) => ({
    name: nameOf(visit, { kind: "person", id: person.id }, language),
    party: nameOf(visit, { kind: "party", id: person.party }, language),
    email: undefined,
    address: `${address}/check-in/${person.id}`,
  }));
  return (
    <details className="card on-phone no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("phone")}</summary>
      <p className="soft">{say("phoneMore")}</p>
      {code !== "" && (
        <img
          src={`data:image/svg+xml,${encodeURIComponent(code)}`}
          alt={address}
          width={180}
          height={180}
          style={{ background: "#fff" }}
        />
      )}
      <div className="row">
        <a className="button" href={address}>
          {say("openPhone")}
        </a>
        <QrSheet links={badges} title={title} label={say("badges")} />
      </div>
      <p className="soft small">{say("badgesMore")}</p>
    </details>
  );
}
