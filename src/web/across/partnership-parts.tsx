// Visits, people, topics and next occasions of a partnership.
import { Link } from "@tanstack/react-router";
import { sayAcross, visitDates } from "#text";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { PartnershipFound } from "./across.ts";
import { TitledSection } from "./titled-section.tsx";
import { useDay } from "./use-day.ts";

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
    <TitledSection title={say("visits")} none={say("noVisits")} isEmpty={of.visits.length === 0}>
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
    </TitledSection>
  );
}

export function People({ of }: Props) {
  const say = useSay(sayAcross);
  const read = useRead();
  const { first, second } = of.people;
  return (
    <TitledSection title={say("people")} none={say("noPeople")} isEmpty={first.length + second.length === 0}>
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
    </TitledSection>
  );
}

export function Topics({ of }: Props) {
  const say = useSay(sayAcross);
  const read = useRead();
  return (
    <TitledSection title={say("topics")} none={say("noTopics")} isEmpty={of.topics.length === 0}>
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
    </TitledSection>
  );
}

export function NextOccasions({ of }: Props) {
  const say = useSay(sayAcross);
  const read = useRead();
  const dayOf = useDay();
  return (
    <TitledSection title={say("next")} none={say("noNext")} isEmpty={of.next.length === 0}>
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
    </TitledSection>
  );
}
