// How active a partnership is: one word, and the figures on which it is based.
import { sayAcross } from "#text";
import { useSay } from "../widgets/reader.tsx";
import type { PartnershipCard } from "./across.ts";
import { useDay } from "./use-day.ts";

const marks = { alive: "good", late: "warn", quiet: "warn", dormant: "", planned: "good", new: "" } as const;

type Health = PartnershipCard["health"];

export function HealthMark({ state }: Pick<Health, "state">) {
  const say = useSay(sayAcross);
  return <span className={`mark ${marks[state]}`}>{say(`health.${state}`)}</span>;
}

export function HealthFigures({ health }: { readonly health: Health }) {
  const say = useSay(sayAcross);
  const dayOf = useDay();
  const { visits, people, kept, decided, open, late, practices, transferred, agreementsInForce } = health;
  const last = health.lastContact;
  const figures = [
    say("figure.visits", { count: visits }),
    last === null ? say("figure.noContact") : say("figure.lastContact", { date: dayOf(last) }),
    say("figure.people", { count: people }),
    ...(decided > 0 ? [say("figure.kept", { kept, of: decided })] : []),
    ...(late > 0 ? [say("figure.late", { count: late })] : []),
    ...(open > 0 ? [say("figure.open", { count: open })] : []),
    ...(practices > 0 ? [say("figure.transferred", { count: transferred, of: practices })] : []),
    ...(agreementsInForce > 0 ? [say("figure.agreements", { count: agreementsInForce })] : []),
  ];
  return (
    <ul className="across-figures" aria-label={say("figures")}>
      {figures.map((figure) => (
        <li key={figure}>{figure}</li>
      ))}
    </ul>
  );
}
