// A sheet of QR codes to print and cut: one for each person, with the name below it.
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { sayRelease } from "#text";
import { useSay } from "../widgets/reader.tsx";
import type { PersonLink } from "./link-lists.ts";
import "./qr-sheet.css";

interface Code extends PersonLink {
  readonly svg: string;
}

interface Props {
  readonly links: readonly PersonLink[];
  readonly title: string;
  /** The label of the button; by default “sheet of QR codes”. */
  readonly label?: string;
}

export function QrSheet({ links, title, label }: Props) {
  const say = useSay(sayRelease);
  const name = label ?? say("all.qr");
  const [codes, setCodes] = useState<readonly Code[]>();
  const draw = async () => {
    const { renderSVG } = await import("uqr");
    setCodes(links.map((link) => ({ ...link, svg: renderSVG(link.address, { ecc: "M", border: 2 }) })));
  };
  useEffect(() => {
    if (!codes) return;
    const root = document.documentElement;
    const end = () => setCodes(undefined);
    root.dataset.printing = "codes";
    addEventListener("afterprint", end, { once: true });
    print();
    return () => {
      removeEventListener("afterprint", end);
      delete root.dataset.printing;
    };
  }, [codes]);
  return (
    <>
      <button type="button" className="button" onClick={() => void draw()}>
        {name}
      </button>
      {codes &&
        createPortal(
          <section className="qr-sheet" aria-label={name}>
            <h1>{title}</h1>
            <ul>
              {codes.map(({ address, name, party, svg }) => (
                <li key={address}>
                  <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={address} />
                  <b>{name}</b>
                  <span>{party}</span>
                </li>
              ))}
            </ul>
          </section>,
          document.body,
        )}
    </>
  );
}
