// Stored visits that cannot be opened: why, and how to recover them.
import { useQuery } from "@tanstack/react-query";
import { labelled, sayStart } from "#text";
import { api } from "../data/api.ts";
import { useReader, useSay } from "../widgets/reader.tsx";

export function UnreadableVisits() {
  const say = useSay(sayStart);
  const { language } = useReader();
  const { data: visits = [] } = useQuery({ queryKey: ["unreadable-visits"], queryFn: api.unreadable });
  if (visits.length === 0) return null;
  return (
    <section className="stack note warn">
      <h2>{say("unreadable.title")}</h2>
      <p>{say("unreadable.more")}</p>
      {visits.map(({ id, reasons, source }) => (
        <div key={id} className="card stack">
          <h3>{id}</h3>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>
            <a
              className="button"
              href={`data:application/yaml;charset=utf-8,${encodeURIComponent(source)}`}
              download={`${id}.yaml`}
              aria-label={labelled(language, say("unreadable.save"), id)}
            >
              {say("unreadable.save")}
            </a>
          </p>
        </div>
      ))}
    </section>
  );
}
