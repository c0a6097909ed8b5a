// Partnerships: a list with their health, and one partnership over the years.
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { sayAcross } from "#text";
import { useRead, useSay } from "../widgets/reader.tsx";
import { across, type PartnershipCard } from "./across.ts";
import { AcrossFrame } from "./across-frame.tsx";
import { HealthFigures, HealthMark } from "./health.tsx";
import { PartnershipView } from "./partnership-view.tsx";
import { PickTwo } from "./pick-two.tsx";

export function PartnershipsPage() {
  const { first, second } = useSearch({ strict: false });
  return first !== undefined && second !== undefined ? (
    <PartnershipView first={first} second={second} />
  ) : (
    <Partnerships />
  );
}

function Partnerships() {
  const say = useSay(sayAcross);
  const found = useQuery({ queryKey: ["partnerships"], queryFn: across.partnerships });
  const items = found.data ?? [];
  const hasTies = ({ health }: PartnershipCard) =>
    health.kept + health.decided + health.open + health.practices + health.agreementsInForce > 0;
  const [tied, others] = [items.filter(hasTies), items.filter((one) => !hasTies(one))];
  return (
    <AcrossFrame title={say("partnerships")} fault={found.error}>
      {found.data && items.length === 0 && <p className="soft">{say("noPartnerships")}</p>}
      <Pick />
      <Cards items={tied} />
      {others.length > 0 && (
        <details open={tied.length === 0}>
          <summary>{say("noTies")}</summary>
          <Cards items={others} />
        </details>
      )}
    </AcrossFrame>
  );
}

function Cards({ items }: { readonly items: readonly PartnershipCard[] }) {
  const read = useRead();
  return (
    <ul className="stack">
      {items.map(({ first, second, health }) => (
        <li className="card" key={`${first.key} ${second.key}`}>
          <div className="row">
            <h2>
              <Link to="/partnerships" search={{ first: first.key, second: second.key }}>
                {read(first.name)} – {read(second.name)}
              </Link>
            </h2>
            <HealthMark state={health.state} />
          </div>
          <HealthFigures health={health} />
        </li>
      ))}
    </ul>
  );
}

/** Any two organisations, even if nothing connects them yet. */
function Pick() {
  const say = useSay(sayAcross);
  const read = useRead();
  const navigate = useNavigate();
  const found = useQuery({
    queryKey: ["directory", "organisation"],
    queryFn: () => across.directory("organisation"),
  });
  const options = (found.data?.entities ?? [])
    .map(({ key, name }) => ({ key, name: read(name) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  if (options.length < 2) return null;
  return (
    <details>
      <summary>{say("open")}</summary>
      <PickTwo
        options={options}
        labels={{ first: say("first"), second: say("second"), choose: say("choose"), take: say("show") }}
        onTake={(first, second) => void navigate({ to: "/partnerships", search: { first, second } })}
      />
    </details>
  );
}
