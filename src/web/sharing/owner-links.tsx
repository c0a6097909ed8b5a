// The links of owners, who may open every visit: made, listed, revoked. Only owners see them.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { sayRelease } from "#text";
import { api } from "../data/api.ts";
import { type LinkCard, type NewLink, office } from "../data/release-queries.ts";
import { onePress } from "../widgets/press.ts";
import { useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { LinkTable, MadeLink } from "./link-table.tsx";

export function OwnerLinks() {
  const { data: me } = useQuery({ queryKey: ["me"], queryFn: api.me });
  return me?.role === "owner" ? <OwnerLinkList /> : null;
}

function OwnerLinkList() {
  const say = useSay(sayRelease);
  const notifyFault = useNotifyFault();
  const queries = useQueryClient();
  const [made, setMade] = useState<NewLink>();
  const [label, setLabel] = useState("");
  const { data: links = [] } = useQuery({ queryKey: ["owner-links"], queryFn: office.ownerLinks });
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      await queries.invalidateQueries({ queryKey: ["owner-links"] });
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  const make = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      setMade(await office.ownerLink(label.trim() || say("guests.role.owner")));
      setLabel("");
    });
  };
  return (
    <section className="stack">
      <h2>{say("guests.owners")}</h2>
      <p className="soft">{say("guests.ownersMore")}</p>
      <form className="new-link card" onSubmit={make}>
        <label className="field">
          {say("guests.label")}
          <input
            value={label}
            placeholder={say("guests.role.owner")}
            maxLength={200}
            onChange={(event) => setLabel(event.target.value)}
          />
        </label>
        <button type="submit" className="button" onClick={onePress()}>
          {say("guests.makeOwner")}
        </button>
      </form>
      <MadeLink made={made} />
      <LinkTable links={links} onRevoke={(link: LinkCard) => attempt(() => office.revokeOwner(link.id))} />
    </section>
  );
}
