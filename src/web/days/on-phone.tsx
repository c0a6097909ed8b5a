// Opens the run of show on a phone: a code to scan, a link, and the badges.
import { useEffect, useState } from "react";
import type { Visit } from "#domain";
import { sayOnDay } from "#text";
import { useSay } from "../widgets/reader.tsx";
import { Badges } from "./badges.tsx";

export function OnPhone({ visit, title }: { readonly visit: Visit; readonly title: string }) {
  const say = useSay(sayOnDay);
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
        <Badges visit={visit} title={title} address={address} />
      </div>
      <p className="soft small">{say("badgesMore")}</p>
    </details>
  );
}
