// One partnership: its health with the figures, the years as a picture and a table, and the entries that connect the two.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { dormantAfter, quietAfter } from "#domain";
import { sayAcross } from "#text";
import { ApiFault } from "../data/api.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { across, type PartnershipFound } from "./across.ts";
import { AcrossFrame } from "./across-frame.tsx";
import { HealthFigures, HealthMark } from "./health.tsx";
import { Agreements, Commitments, Practices } from "./partnership-entries.tsx";
import { PartnershipMap } from "./partnership-map.tsx";
import { NextOccasions, People, Topics, Visits } from "./partnership-parts.tsx";
import { PartnershipTimeline } from "./partnership-timeline.tsx";

export function PartnershipView({ first, second }: { readonly first: string; readonly second: string }) {
  const say = useSay(sayAcross);
  const read = useRead();
  const found = useQuery({
    queryKey: ["partnership", first, second],
    queryFn: () => across.partnership(first, second),
  });
  const isMissing = found.error instanceof ApiFault && found.error.status === 404;
  const title = found.data
    ? `${read(found.data.first.name)} – ${read(found.data.second.name)}`
    : say("partnerships");
  return (
    <AcrossFrame title={title} fault={isMissing ? undefined : found.error}>
      <p>
        <Link to="/partnerships">{say("all")}</Link>
      </p>
      {isMissing && <p className="soft">{say("noSuch")}</p>}
      {found.data && <Partnership of={found.data} />}
    </AcrossFrame>
  );
}

/** Shows a whole partnership on a wide or a narrow page. */
function Partnership({ of }: { readonly of: PartnershipFound }) {
  const say = useSay(sayAcross);
  return (
    <>
      <section className="card stack">
        <div className="row">
          <HealthMark state={of.health.state} />
          <HealthFigures health={of.health} />
        </div>
        <p className="small soft">{say("healthMore", { quiet: quietAfter, dormant: dormantAfter })}</p>
        <PartnershipTimeline of={of} />
      </section>
      <PartnershipMap of={of} />
      <div className="across-columns">
        <Commitments of={of} />
        <Practices of={of} />
        <Agreements of={of} />
        <NextOccasions of={of} />
        <Visits of={of} />
        <Topics of={of} />
        <People of={of} />
      </div>
    </>
  );
}
