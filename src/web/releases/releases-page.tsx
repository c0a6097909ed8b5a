// The releases page: the next release with the findings that prevent it, earlier releases, and a comparison of any two.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { sayAnyRule, sayRelease } from "#text";
import { useLive } from "../data/live.ts";
import { office, type ReleaseCard } from "../data/release-queries.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { DifferenceView } from "./difference.tsx";
import { NextRelease } from "./next-release.tsx";
import { when } from "./when.ts";
import "./releases.css";

export function ReleasesPage() {
  const say = useSay(sayRelease);
  const live = useLive();
  const queries = useQueryClient();
  const { data: releases } = useQuery({
    queryKey: ["releases", live.id],
    queryFn: () => office.releases(live.id),
  });
  useEffect(
    () => live.listen("release", () => void queries.invalidateQueries({ queryKey: ["releases", live.id] })),
    [live, queries],
  );
  if (!releases) return null;
  return (
    <div className="page stack">
      <h1>{say("releases.title")}</h1>
      <NextRelease last={releases[0]} />
      {releases.length === 0 && <p className="soft">{say("releases.none")}</p>}
      {releases.map((release) => (
        <ReleaseView key={release.number} release={release} />
      ))}
      {releases.length > 1 && <Comparison releases={releases} />}
    </div>
  );
}

function ReleaseView({ release }: { readonly release: ReleaseCard }) {
  const say = useSay(sayRelease);
  const { language } = useReader();
  const { number, at, who, note, overrides } = release;
  const [shown, setShown] = useState(false);
  return (
    <section className="card stack" aria-label={say("releases.version", { number })}>
      <h2>{say("releases.version", { number })}</h2>
      <p className="soft">{say("releases.by", { date: when(at, language), who })}</p>
      {note && <p>{note}</p>}
      {overrides.map(({ rule, reason }) => (
        <p className="note warn" key={rule}>
          {say("releases.overridden", { rule: sayAnyRule(language, rule), reason })}
        </p>
      ))}
      {number > 1 && (
        <details onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
          <summary>{say("releases.against", { number: number - 1 })}</summary>
          {shown && <Between from={number - 1} to={number} />}
        </details>
      )}
    </section>
  );
}

/** Shows the changes of release `to` compared with release `from`. */
function Between({ from, to }: { readonly from: number; readonly to: number }) {
  const live = useLive();
  const { language } = useReader();
  const { data } = useQuery({
    queryKey: ["between", live.id, from, to, language],
    queryFn: () => office.between(live.id, to, from),
  });
  return data ? <DifferenceView difference={data} /> : null;
}

function Comparison({ releases }: { readonly releases: readonly ReleaseCard[] }) {
  const say = useSay(sayRelease);
  const [from, setFrom] = useState(releases.at(-1)?.number ?? 1);
  const [to, setTo] = useState(releases[0]?.number ?? 1);
  const choice = (label: string, value: number, set: (number: number) => void) => (
    <label className="field">
      {label}
      <select value={value} onChange={(event) => set(Number(event.target.value))}>
        {releases.map(({ number }) => (
          <option key={number} value={number}>
            {say("releases.version", { number })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="card stack">
      <h2>{say("releases.compare")}</h2>
      <div className="row">
        {choice(say("releases.from"), from, setFrom)}
        {choice(say("releases.to"), to, setTo)}
      </div>
      {from !== to && <Between from={from} to={to} />}
    </section>
  );
}
