// Who merged and separated what and when, and undo of the reader's newest decision.
import { useQuery } from "@tanstack/react-query";
import { sayAcross } from "#text";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { across } from "./across.ts";

interface Props {
  readonly undo: boolean;
  readonly redo: boolean;
  onStep(what: "undo" | "redo"): Promise<void>;
}

export function Decisions({ undo, redo, onStep }: Props) {
  const say = useSay(sayAcross);
  const read = useRead();
  const { language } = useReader();
  const found = useQuery({ queryKey: ["decisions"], queryFn: across.decisions });
  const at = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section className="stack" aria-label={say("decisions")}>
      <h2>{say("decisions")}</h2>
      <div className="row">
        <button type="button" className="button" disabled={!undo} onClick={onePress(() => onStep("undo"))}>
          {say("undo")}
        </button>
        <button type="button" className="button" disabled={!redo} onClick={onePress(() => onStep("redo"))}>
          {say("redo")}
        </button>
      </div>
      {found.data?.length === 0 && <p className="soft">{say("noDecisions")}</p>}
      <ol className="across-list">
        {found.data?.map(({ version, who, at: when, what, names }) => (
          <li key={version}>
            <span className="small soft numbers">{at.format(new Date(when))}</span>
            {say(`did.${what}`, { who, names: names.map(read).join(" · ") })}
          </li>
        ))}
      </ol>
    </section>
  );
}
