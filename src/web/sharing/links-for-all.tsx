// Links for many people at once: made by one button, then offered as a list, a table, a sheet of QR codes or emails.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { indexVisit, textIn, type Visit } from "#domain";
import { labelled, nameOf, sayRelease } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { office } from "../data/release-queries.ts";
import { give } from "../documents/give.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { asCsv, asList, asMail, type PersonLink } from "./link-lists.ts";
import { isThisMachine } from "./link-table.tsx";
import { QrSheet } from "./qr-sheet.tsx";

export function LinksForAll() {
  const say = useSay(sayRelease);
  const read = useRead();
  const { language } = useReader();
  const live = useLive();
  const queries = useQueryClient();
  const notifyFault = useNotifyFault();
  const { visit } = useSnapshot();
  const [of, setOf] = useState("");
  const [made, setMade] = useState<readonly PersonLink[]>([]);
  const [done, setDone] = useState<number>();
  const people = peopleOf(visit, of);
  const make = async () => {
    const links: PersonLink[] = [];
    setDone(0);
    try {
      for (const person of people) {
        const name = nameOf(visit, { kind: "person", id: person.id }, language);
        const { address, path } = await office.link(live.id, {
          role: "delegate",
          subject: person.id,
          label: name.slice(0, 200),
        });
        links.push({
          name,
          party: nameOf(visit, { kind: "party", id: person.party }, language),
          email: person.email,
          address: address ?? new URL(path, location.origin).href,
        });
        setDone(links.length);
      }
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
    // Links made before a failure are shown nevertheless, because an address is only shown once.
    setMade(links);
    setDone(undefined);
    await queries.invalidateQueries({ queryKey: ["links", live.id] });
  };
  return (
    <div className="card stack links-for-all">
      <h3>{say("all.title")}</h3>
      <p className="soft small">{say("all.more")}</p>
      <div className="row">
        <select aria-label={say("all.whom")} value={of} onChange={(event) => setOf(event.target.value)}>
          <option value="">{say("all.everybody")}</option>
          {visit.delegations.map(({ id, title, parties }) => (
            <optgroup key={id} label={read(title)}>
              <option value={id}>{read(title)}</option>
              {parties.map((party) => (
                <option key={party.id} value={party.id}>
                  {read(party.title)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button
          type="button"
          className="button main"
          disabled={done !== undefined || people.length === 0}
          onClick={() => void make()}
        >
          {done === undefined
            ? say("all.make", { count: people.length })
            : say("all.making", { done, of: people.length })}
        </button>
      </div>
      {made.length > 0 && <Made links={made} title={textIn(visit.title, language, visit.languages)} />}
    </div>
  );
}

/** Returns the people of a delegation or party; everybody for "". */
function peopleOf(visit: Visit, of: string): Visit["people"] {
  if (of === "") return visit.people;
  const wanted = new Set<string>(indexVisit(visit).peopleOf(of));
  return visit.people.filter(({ id }) => wanted.has(id));
}

/** The links that were made, and the forms in which they are offered. */
function Made({ links, title }: { readonly links: readonly PersonLink[]; readonly title: string }) {
  const say = useSay(sayRelease);
  const { language } = useReader();
  const notify = useNotify();
  const notifyFault = useNotifyFault();
  const live = useLive();
  const [first] = links;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(asList(links));
      notify(say("guests.copied"));
    } catch (fault) {
      notifyFault(fault, say("guests.copyFailed"));
    }
  };
  const save = () => {
    const head = [say("all.name"), say("all.party"), say("all.email"), say("all.link")];
    give(new TextEncoder().encode(asCsv(head, links)), `${live.id}-links.csv`, "text/csv");
  };
  const mail = (link: PersonLink) =>
    asMail(link, title, say("all.mail", { name: link.name, title, address: link.address }));
  return (
    <div className="stack" role="status">
      <p className="note good">{say("all.made", { count: links.length })}</p>
      {first && isThisMachine(first.address) && <p className="note warn">{say("guests.thisMachine")}</p>}
      <div className="row">
        <button type="button" className="button" onClick={() => void copy()}>
          {say("all.copy")}
        </button>
        <button type="button" className="button" onClick={save}>
          {say("all.csv")}
        </button>
        <QrSheet links={links} title={title} />
      </div>
      <ul className="links-made">
        {links.map((link) => (
          <li key={link.address}>
            <span>
              {link.name} <small className="soft">{link.party}</small>
            </span>
            <a href={link.address} className="link-address">
              {link.address}
            </a>
            <a href={mail(link)} aria-label={labelled(language, say("all.write"), link.name)}>
              {say("all.write")}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
