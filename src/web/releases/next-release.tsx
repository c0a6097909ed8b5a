// The next release: its changes for each person, the findings that prevent it, and the reasons for exceptions.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Finding } from "#domain";
import { sayAnyRule, sayRelease } from "#text";
import { ApiFault } from "../data/api.ts";
import { useLive, useSnapshot } from "../data/live.ts";
import { office, type ReleaseCard } from "../data/release-queries.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { DifferenceView } from "./difference.tsx";
import { Findings } from "./findings.tsx";

export function NextRelease({ last }: { readonly last: ReleaseCard | undefined }) {
  const say = useSay(sayRelease);
  const { language } = useReader();
  const live = useLive();
  const notify = useNotify();
  const queries = useQueryClient();
  const { programme, version } = useSnapshot();
  const [note, setNote] = useState("");
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const { data: difference } = useQuery({
    queryKey: ["compare", live.id, last?.version, version, language],
    queryFn: () => office.compare(live.id, last?.version ?? version, version),
    enabled: last !== undefined && last.version !== version,
  });
  const number = (last?.number ?? 0) + 1;
  if (!programme) return <p className="note warn">{say("releases.needsProgramme")}</p>;
  const of = (level: Finding["level"]) => programme.findings.filter((finding) => finding.level === level);
  const blocking = of("block");
  const asking = of("block-release");
  const rules = [...new Set(asking.map((finding) => finding.rule))];
  const overrides = rules.flatMap((rule) => {
    const reason = reasons[rule]?.trim() ?? "";
    return reason === "" ? [] : [{ rule, reason }];
  });
  const release = async () => {
    setBusy(true);
    try {
      await office.release(live.id, { base: version, note, overrides });
      notify(say("releases.done", { number }));
      setNote("");
      setReasons({});
      setRefused([]);
      await queries.invalidateQueries({ queryKey: ["releases", live.id] });
    } catch (fault) {
      const problem = fault instanceof ApiFault ? fault.problem : undefined;
      const findings = problem?.findings?.map(({ text }) => text) ?? [];
      const errors = problem?.errors?.map(({ message }) => message) ?? [];
      setRefused([problem?.title ?? say("failed"), ...findings, ...errors]);
    }
    setBusy(false);
  };
  return (
    <section className="card stack">
      <h2>{say("releases.new", { number })}</h2>
      {!last && <p>{say("releases.first")}</p>}
      {last && <h3>{say("releases.changesSince", { number: last.number })}</h3>}
      {last?.version === version && <p>{say("difference.people", { count: 0 })}</p>}
      {difference && <DifferenceView difference={difference} />}
      {blocking.length > 0 && (
        <div className="note bad stack">
          <p>{say("releases.blocked")}</p>
          <Findings findings={blocking} />
        </div>
      )}
      {rules.length > 0 && (
        <div className="note warn stack">
          <p>{say("releases.override")}</p>
          {rules.map((rule) => (
            <div className="stack" key={rule}>
              <Findings findings={asking.filter((finding) => finding.rule === rule)} />
              <label className="field">
                {say("releases.reason", { rule: sayAnyRule(language, rule) })}
                <input
                  value={reasons[rule] ?? ""}
                  maxLength={1000}
                  onChange={(event) => setReasons({ ...reasons, [rule]: event.target.value })}
                />
              </label>
            </div>
          ))}
        </div>
      )}
      <label className="field">
        {say("releases.note")}
        <textarea rows={2} value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
      </label>
      <div role="alert">
        {refused.map((line) => (
          <p className="error" key={line}>
            {line}
          </p>
        ))}
      </div>
      <p>
        <button
          type="button"
          className="button main"
          disabled={busy || blocking.length > 0 || overrides.length < rules.length}
          onClick={() => void release()}
        >
          {say("releases.release")}
        </button>
      </p>
    </section>
  );
}
