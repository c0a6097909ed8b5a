// Visits, people, topics and next occasions of a partnership.
import { Link } from "@tanstack/react-router";
import { sayAcross, visitDates } from "#text";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { PartnershipFound } from "./across.ts";
import { useDay } from "./partnership-entries.tsx";

interface Props {
  readonly of: PartnershipFound;
}

export function Visits({ of }: Props) {
  const say = useSay(sayAcross);
  const read = useRead();
  const { language } = useReader();
  const [first, second] = [read(of.first.name), read(of.second.name)];
  const directions = {
    "first-to-second": say("travels", { guest: first, host: second }),
    "second-to-first": say("travels", { guest: second, host: first }),
    none: say("bothThere"),
  };
  return (
    <section className="card stack" aria-label={say("visits")}>
      <h2>{say("visits")}</h2>
      {of.visits.length === 0 && <p className="soft">{say("noVisits")}</p>}
      <ul className="across-list">
        {of.visits.toReversed().map(({ visit, title, from, to, direction }) => (
          <li key={visit}>
            <Link to="/visits/$visit" params={{ visit }}>
              {read(title)}
            </Link>
            <span className="small soft">
              {visitDates(Temporal.PlainDate.from(from), Temporal.PlainDate.from(to), language)} ·{" "}
              {directions[direction]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function People({ of }: Props) {
  const say = useSay(sayAcross);
  const read = useRead();
  const { first, second } = of.people;
  return (
    <section className="card stack" aria-label={say("people")}>
      <h2>{say("people")}</h2>
      {first.length + second.length === 0 && <p className="soft">{say("noPeople")}</p>}
      {(["first", "second"] as const).map(
        (side) =>
          of.people[side].length > 0 && (
            <section key={side} aria-label={read(of[side].name)}>
              <h3>{read(of[side].name)}</h3>
              <ul className="across-list">
                {of.people[side].map(({ key, name, role }) => (
                  <li key={key}>
                    {read(name)} <span className="small soft">{read(role)}</span>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  );
}

export function Topics({ of }: Props) {
  const say = useSay(sayAcross);
  const read = useRead();
  return (
    <section className="card stack" aria-label={say("topics")}>
      <h2>{say("topics")}</h2>
      {of.topics.length === 0 && <p className="soft">{say("noTopics")}</p>}
      <ul className="across-list">
        {of.topics.map(({ title, times, wanted, offered }) => (
          <li key={JSON.stringify(title)}>
            {read(title)}{" "}
            <span className="small soft">
              {[
                ...(times > 0 ? [say("talked", { count: times })] : []),
                ...wanted.map((side) => say("wanted", { name: read(of[side].name) })),
                ...offered.map((side) => say("offered", { name: read(of[side].name) })),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NextOccasions({ of }: Props) {
  const say = useSay(sayAcross);
  const read = useRead();
  const dayOf = useDay();
  return (
    <section className="card stack" aria-label={say("next")}>
      <h2>{say("next")}</h2>
      {of.next.length === 0 && <p className="soft">{say("noNext")}</p>}
      <ul className="across-list">
        {of.next.map(({ kind, date, title, visit, id, years }) => (
          <li key={`${kind} ${visit} ${id}`}>
            <span className="row">
              <span className="numbers">{dayOf(date)}</span>
              {date < of.today && <span className="mark warn">{say("health.late")}</span>}
            </span>
            <Link to="/visits/$visit" params={{ visit }}>
              {say(`kind.${kind}`, { years: years ?? 0 })}
              {title && ` · ${read(title)}`}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
