// Personal links: made for a role and a person, party or organisation; listed; revoked.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Organisation, Visit } from "#domain";
import { nameOf, sayRelease } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { type LinkCard, type NewLink, type NewLinkRole, office } from "../data/release-queries.ts";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { LinkTable, MadeLink } from "./link-table.tsx";
import { LinksForAll } from "./links-for-all.tsx";

const newRoles = ["delegate", "host", "reader", "organiser"] as const satisfies readonly NewLinkRole[];

export function Links() {
  const say = useSay(sayRelease);
  const live = useLive();
  const notifyFault = useNotifyFault();
  const queries = useQueryClient();
  const [made, setMade] = useState<NewLink>();
  const { data: links = [] } = useQuery({
    queryKey: ["links", live.id],
    queryFn: () => office.links(live.id),
  });
  const again = () => queries.invalidateQueries({ queryKey: ["links", live.id] });
  const make = async (role: NewLinkRole, subject: string | null, label: string) => {
    try {
      setMade(await office.link(live.id, { role, subject, label }));
      await again();
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  const revoke = async (link: LinkCard) => {
    try {
      await office.revoke(live.id, link.id);
      await again();
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  return (
    <section className="stack">
      <h2>{say("guests.links")}</h2>
      <p className="soft">{say("guests.linksMore")}</p>
      <LinksForAll />
      <NewLinkForm onMake={make} />
      <MadeLink made={made} />
      <LinkTable links={links} onRevoke={revoke} />
    </section>
  );
}

/** Returns organisations that host, then others that are met, then partners; those of the guests come last. */
function hostsFirst(visit: Visit): Organisation[] {
  const sides = new Map(
    visit.delegations.flatMap(({ side, parties }) =>
      parties.map(({ organisation }) => [organisation, side] as const),
    ),
  );
  const rank = { host: 0, none: 1, partner: 2, visiting: 3 } as const;
  const rankOf = ({ id }: Organisation): number => rank[sides.get(id) ?? "none"];
  return visit.organisations.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function NewLinkForm({ onMake }: { onMake(role: NewLinkRole, subject: string | null, label: string): void }) {
  const say = useSay(sayRelease);
  const read = useRead();
  const { language } = useReader();
  const { visit } = useSnapshot();
  const [role, setRole] = useState<NewLinkRole>("delegate");
  const [subject, setSubject] = useState("");
  const [label, setLabel] = useState("");
  const subjects =
    role === "delegate"
      ? [
          ...visit.people.map((person) => ({
            id: person.id,
            name: nameOf(visit, { kind: "person", id: person.id }, language),
          })),
          ...visit.interpreters.map(({ id }) => ({
            id: id,
            name: nameOf(visit, { kind: "interpreter", id }, language),
          })),
          ...visit.vehicles.map(({ id, title }) => ({ id: id, name: read(title) })),
        ]
      : role === "host"
        ? hostsFirst(visit).map(({ id, name }) => ({ id: id, name: read(name) }))
        : [];
  const chosen = subjects.find(({ id }) => id === subject) ?? subjects[0];
  const usual = chosen?.name ?? say(`guests.role.${role}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMake(role, chosen?.id ?? null, (label.trim() || usual).slice(0, 200));
    setLabel("");
  };
  return (
    <form className="new-link card" onSubmit={submit}>
      <label className="field">
        {say("guests.role")}
        <select value={role} onChange={(event) => setRole(event.target.value as NewLinkRole)}>
          {newRoles.map((one) => (
            <option key={one} value={one}>
              {say(`guests.role.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {subjects.length > 0 && (
        <label className="field">
          {say("guests.subject")}
          <select value={chosen?.id} onChange={(event) => setSubject(event.target.value)}>
            {subjects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        {say("guests.label")}
        <input value={label} placeholder={usual} maxLength={200} onChange={(e) => setLabel(e.target.value)} />
      </label>
      <button type="submit" className="button" onClick={onePress()}>
        {say("guests.make")}
      </button>
    </form>
  );
}
