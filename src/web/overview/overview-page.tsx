// The overview of a visit: the state of each phase of the work, and what needs attention next, with links.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowRight, CircleCheck } from "lucide-react";
import { useMemo } from "react";
import { nameOf, sayOverview, shortDates } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { recordOf } from "../data/record.ts";
import { office } from "../data/release-queries.ts";
import { useRequests } from "../data/use-requests.ts";
import { useEvaluation } from "../record/evaluation-query.ts";
import { pages } from "../shell/pages.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { type Matter, mattersOf, type Office, sizeOf } from "./attention.ts";
import { Phases } from "./phases.tsx";
import { WishesMet } from "./wishes-met.tsx";
import "./overview.css";

const nobody: Office["toAsk"] = { guests: 0, hosts: 0 };

export function OverviewPage() {
  const say = useSay(sayOverview);
  const read = useRead();
  const { language } = useReader();
  const live = useLive();
  const { visit, programme, version } = useSnapshot();
  const requests = useRequests();
  const { data: releases } = useQuery({
    queryKey: ["releases", live.id],
    queryFn: () => office.releases(live.id),
  });
  const evaluation = useEvaluation(live.id);
  const { data: record } = useQuery({ queryKey: ["record", live.id], queryFn: () => recordOf(live.id) });
  const toAsk = evaluation.data?.toAsk ?? nobody;
  const proposals = requests.filter(({ kind, state }) => kind === "propose" && state === "open").length;
  const last = releases?.[0];
  const matters = useMemo(
    () =>
      mattersOf(visit, programme, {
        proposals,
        version,
        toAsk,
        record,
        today: Temporal.Now.plainDateISO(visit.legs[0]?.zone),
        released: last ?? (releases ? "none" : undefined),
      }),
    [visit, programme, proposals, version, last, releases, toAsk, record],
  );
  return (
    <div className="page stack overview">
      <header className="overview-head">
        <h1>{read(visit.title)}</h1>
        <p className="soft">
          {shortDates(visit.from, visit.to, language)} ·{" "}
          {visit.legs.map((leg) => read(leg.title)).join(" · ")}
        </p>
        <span className="spread" />
        <Link to="/visits/$visit/documents" params={{ visit: live.id }} className="button">
          {say("share")}
        </Link>
        <Link to="/visits/$visit/days" params={{ visit: live.id }} className="button main">
          {say("open")}
        </Link>
      </header>
      <Phases visit={visit} programme={programme} size={sizeOf(visit)} last={last} version={version} />
      <div className="overview-columns">
        <section className="card stack" aria-labelledby="next">
          <h2 id="next">{say("next")}</h2>
          {matters.length === 0 ? (
            <p className="row soft">
              <CircleCheck size={18} aria-hidden="true" /> {say("nothing")}
            </p>
          ) : (
            <ul className="matters">
              {matters.map((matter) => (
                <MatterRow key={matter.kind} matter={matter} toAsk={toAsk} />
              ))}
            </ul>
          )}
        </section>
        {programme && programme.fairness.length > 0 && (
          <section className="card stack" aria-labelledby="wishes-met">
            <h2 id="wishes-met">{say("wishes")}</h2>
            <WishesMet programme={programme} name={(id) => nameOf(visit, { kind: "party", id }, language)} />
          </section>
        )}
      </div>
    </div>
  );
}

/** One open matter, its subjects, and the page on which to deal with it. */
function MatterRow({ matter, toAsk }: { readonly matter: Matter; readonly toAsk: Office["toAsk"] }) {
  const say = useSay(sayOverview);
  const live = useLive();
  const { visit } = useSnapshot();
  const { language } = useReader();
  const names = matter.about.map((id) => nameOf(visit, { kind: "activity", id }, language));
  const more = matter.kind === "unreleased" || matter.kind === "unplanned" ? 0 : matter.count - names.length;
  const asked = (["guests", "hosts"] as const)
    .filter((side) => matter.kind === "evaluation" && toAsk[side] > 0)
    .map((side) => say(`ask.${side}`, { count: toAsk[side] }));
  return (
    <li>
      <Link to={pages[matter.page].to} params={{ visit: live.id }} className="matter">
        <span className={`dot ${matter.weight}`} aria-hidden="true" />
        <span className="matter-text">
          <b>{say(`matter.${matter.kind}`, { count: matter.count })}</b>
          {names.length > 0 && (
            <span className="soft small">
              {names.join(" · ")}
              {more > 0 && matter.kind !== "conflicts" && matter.kind !== "warnings" && ` · +${more}`}
            </span>
          )}
          {asked.length > 0 && <span className="soft small">{asked.join(" · ")}</span>}
        </span>
        <span className="matter-do">
          {say(`do.${matter.kind}`)} <ArrowRight size={14} aria-hidden="true" />
        </span>
      </Link>
    </li>
  );
}
