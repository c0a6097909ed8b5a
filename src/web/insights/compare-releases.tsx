// Compares two releases, or a release and the draft: the differences for each person, and the figures of both.

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { objectiveLevels, shiftsByPerson } from "#domain";
import { nameOf, sayBoard, sayPictures, sayShifts } from "#text";
import { api, type Snapshot } from "../data/api.ts";
import { useLive, useSnapshot } from "../data/live.ts";
import { figure } from "../visit/figure.ts";
import { useReader, useSay } from "../widgets/reader.tsx";

/** A release by its number, or the draft. */
type Which = number | "draft";

export function CompareReleases() {
  const { id } = useLive();
  const draft = useSnapshot();
  const say = useSay(sayPictures);
  const releases = useQuery({ queryKey: ["releases", id, draft.version], queryFn: () => api.releases(id) });
  const numbers = (releases.data ?? []).map((release) => release.number);
  const [from, setFrom] = useState<Which>();
  const [to, setTo] = useState<Which>("draft");
  // By default, the newest release and the one before; with a single release, that release and the draft.
  const before = from ?? numbers[0] ?? "draft";
  const first = useDocument(id, before, draft);
  const second = useDocument(id, to, draft);
  if (releases.isError || first.isError || second.isError)
    return <p className="note bad">{say("compare.failed")}</p>;
  if (releases.data && numbers.length === 0) return <p className="soft">{say("compare.none")}</p>;
  const choices: Which[] = [...numbers, "draft"];
  const choose = (label: string, value: Which, set: (which: Which) => void) => (
    <label className="field">
      {label}
      <select
        value={value}
        onChange={(event) => set(choices.find((one) => String(one) === event.target.value) ?? "draft")}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {one === "draft" ? say("compare.draft") : say("compare.release", { number: one })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="stack">
      <div className="row">
        {choose(say("compare.from"), before, setFrom)}
        {choose(say("compare.to"), to, setTo)}
      </div>
      {releases.data && first.data && second.data ? (
        <Difference before={first.data} after={second.data} />
      ) : (
        <p className="soft">{say("compare.looking")}</p>
      )}
    </div>
  );
}

const useDocument = (id: string, which: Which | undefined, draft: Snapshot) =>
  useQuery({
    queryKey: ["release", id, which, which === "draft" ? draft.version : 0],
    queryFn: () => (typeof which === "number" ? api.release(id, which) : draft),
    enabled: which !== undefined,
    staleTime: which === "draft" ? 0 : Number.POSITIVE_INFINITY,
  });

function Difference({ before, after }: { readonly before: Snapshot; readonly after: Snapshot }) {
  const say = useSay(sayPictures);
  const { language } = useReader();
  const people = shiftsByPerson(before, after);
  const old = before.programme?.objective;
  const now = after.programme?.objective;
  return (
    <>
      <p role="status">
        {people.length === 0 ? say("compare.same") : say("compare.people", { count: people.length })}
      </p>
      {people.length > 0 && (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{say("compare.person")}</th>
              <th scope="col">{say("compare.changes")}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ person, ...changes }) => (
              <tr key={person}>
                <th scope="row">{nameOf(after.visit, { kind: "person", id: person }, language)}</th>
                <td>
                  {sayShifts(language, changes, before, after).map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {old && now && (
        <table className="grid figures">
          <caption className="soft small">{say("compare.figures")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("compare.level")}</th>
              <th scope="col">{say("compare.from")}</th>
              <th scope="col">{say("compare.to")}</th>
            </tr>
          </thead>
          <tbody>
            {objectiveLevels.map((level) => (
              <tr key={level}>
                <th scope="row">{sayBoard(language, `figure.${level}`)}</th>
                <td className="numbers">{figure(language, level, old[level])}</td>
                <td className="numbers">
                  {now[level] === old[level] ? (
                    figure(language, level, now[level])
                  ) : (
                    <span className={now[level] < old[level] ? "mark good" : "mark warn"}>
                      {now[level] < old[level] ? "↓" : "↑"} {figure(language, level, now[level])}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
