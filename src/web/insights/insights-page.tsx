// The insights page: load per person and interpreter, wishes and fairness, a day's route, two releases.
import { type ReactNode, useMemo, useState } from "react";
import { indexVisit, type Programme, type Visit } from "#domain";
import { nameOf, sayPictures, sayRule } from "#text";
import { useSnapshot } from "../data/live.ts";
import { figureOf } from "../visit/rule-settings.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { CompareReleases } from "./compare-releases.tsx";
import { DayRoute } from "./day-route.tsx";
import { loadOfInterpreters, loadOfPeople } from "./load.ts";
import { LoadTable } from "./load-table.tsx";
import { WishesBars } from "./wishes-bars.tsx";
import "./insights.css";

export function InsightsPage() {
  const { visit, programme } = useSnapshot();
  const say = useSay(sayPictures);
  return (
    <div className="page stack wide-page pictures">
      <h1>{say("title")}</h1>
      {!programme && <p className="note warn">{say("noProgramme")}</p>}
      {programme && (
        <>
          <Picture title={say("wishes.title")} hint={say("wishes.hint")}>
            <WishesBars visit={visit} programme={programme} />
          </Picture>
          <Picture title={say("route.title")}>
            <DayRoute visit={visit} programme={programme} />
          </Picture>
          <PeopleLoad visit={visit} programme={programme} />
          <InterpretersLoad visit={visit} programme={programme} />
        </>
      )}
      <Picture title={say("compare.title")} hint={say("compare.hint")}>
        <CompareReleases />
      </Picture>
    </div>
  );
}

interface PictureProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

const Picture = ({ title, hint, children }: PictureProps) => (
  <section className="card stack picture">
    <h2>{title}</h2>
    {hint && <p className="soft">{hint}</p>}
    {children}
  </section>
);

interface Props {
  readonly visit: Visit;
  readonly programme: Programme;
}

function PeopleLoad({ visit, programme }: Props) {
  const say = useSay(sayPictures);
  const read = useRead();
  const { language } = useReader();
  const [party, setParty] = useState("");
  const load = useMemo(() => loadOfPeople(visit, programme), [visit, programme]);
  const index = indexVisit(visit);
  const rows = load.rows.filter(
    (row) => row.all > 0 && (!party || index.people.get(row.id)?.party === party),
  );
  return (
    <Picture title={say("load.title")} hint={say("load.hint")}>
      <Limit visit={visit} rule="daily-load" />
      <label className="field no-print">
        {say("load.party")}
        <select value={party} onChange={(event) => setParty(event.target.value)}>
          <option value="">{say("load.all.parties")}</option>
          {[...index.parties.values()].map((one) => (
            <option key={one.id} value={one.id}>
              {read(one.title)}
            </option>
          ))}
        </select>
      </label>
      <LoadTable
        caption={say("load.title")}
        who={say("load.person")}
        load={{ ...load, rows }}
        limit={figureOf(visit, "daily-load", "minutes")}
        nameOf={(id) => nameOf(visit, { kind: "person", id }, language)}
      />
    </Picture>
  );
}

function InterpretersLoad({ visit, programme }: Props) {
  const say = useSay(sayPictures);
  const { language } = useReader();
  const load = useMemo(() => loadOfInterpreters(visit, programme), [visit, programme]);
  return (
    <Picture title={say("interpreters.title")} hint={say("interpreters.hint")}>
      {load.rows.length === 0 ? (
        <p className="soft">{say("interpreters.none")}</p>
      ) : (
        <>
          <Limit visit={visit} rule="interpreter-day" />
          <LoadTable
            caption={say("interpreters.title")}
            who={say("interpreters.interpreter")}
            load={load}
            limit={figureOf(visit, "interpreter-day", "minutes")}
            nameOf={(id) => nameOf(visit, { kind: "interpreter", id }, language)}
          />
        </>
      )}
    </Picture>
  );
}

function Limit({ visit, rule }: { readonly visit: Visit; readonly rule: string }) {
  const say = useSay(sayPictures);
  const { language } = useReader();
  const minutes = figureOf(visit, rule, "minutes");
  if (minutes === undefined) return null;
  const hours = String(Math.round(minutes / 6) / 10);
  return <p className="soft small">{say("load.limit", { hours, rule: sayRule(language, rule) })}</p>;
}
