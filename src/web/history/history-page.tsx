// The history of a visit: who changed what and when; any version compared with now, and restored.
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayEdits, sayRelease } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { type ChangeCard, office } from "../data/release-queries.ts";
import { DifferenceView } from "../releases/difference.tsx";
import { when } from "../releases/when.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import "../releases/releases.css";

export function HistoryPage() {
  const say = useSay(sayRelease);
  const live = useLive();
  const { version } = useSnapshot();
  const [chosen, setChosen] = useState<number>();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ["changes", live.id, version],
    queryFn: ({ pageParam }) => office.changes(live.id, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
  const changes = data?.pages.flatMap((page) => page.items) ?? [];
  // An earlier change may concern what a later one took out.
  const gone = Object.assign({}, ...changes.map((change) => change.gone));
  return (
    <div className="page wide-page stack">
      <h1>{say("history.title")}</h1>
      <div className="two-sides">
        <div className="stack">
          <ol className="history-list" reversed>
            {changes.map((change) => (
              <li key={change.version}>
                <ChangeView
                  change={change}
                  gone={gone}
                  isNow={change.version === version}
                  isChosen={change.version === chosen}
                  onChoose={() => setChosen(change.version)}
                />
              </li>
            ))}
          </ol>
          {hasNextPage && (
            <p>
              <button type="button" className="button" onClick={() => void fetchNextPage()}>
                {say("history.more")}
              </button>
            </p>
          )}
        </div>
        <div className="history-detail">
          {chosen === undefined || chosen === version ? (
            <p className="soft">{say("history.pick")}</p>
          ) : (
            <Chosen number={chosen} onRestored={() => setChosen(undefined)} />
          )}
        </div>
      </div>
    </div>
  );
}

interface ChangeProps {
  readonly change: ChangeCard;
  readonly gone: ChangeCard["gone"];
  readonly isNow: boolean;
  readonly isChosen: boolean;
  onChoose(): void;
}

function ChangeView({ change, gone, isNow, isChosen, onChoose }: ChangeProps) {
  const say = useSay(sayRelease);
  const { language } = useReader();
  const { visit } = useSnapshot();
  const { version, kind, label, at, who, edits } = change;
  const own = kind === "restore" ? "" : label;
  return (
    <button type="button" aria-pressed={isChosen} onClick={onChoose}>
      <span>
        <b>
          {version} · {say(`history.kind.${kind}`, { label })}
        </b>{" "}
        {isNow && <span className="mark good">{say("history.now")}</span>}
      </span>
      <span>{own || (kind === "import" ? "" : sayEdits(language, edits, visit, gone))}</span>
      <span className="small soft">{say("releases.by", { date: when(at, language), who })}</span>
    </button>
  );
}

function Chosen({ number, onRestored }: { readonly number: number; onRestored(): void }) {
  const say = useSay(sayRelease);
  const { language } = useReader();
  const live = useLive();
  const notify = useNotify();
  const notifyFault = useNotifyFault();
  const { version } = useSnapshot();
  const { data } = useQuery({
    queryKey: ["compare", live.id, number, version, language],
    queryFn: () => office.compare(live.id, number, version),
  });
  const restore = async () => {
    try {
      await live.restore(number);
      notify(say("history.restored", { number }));
      onRestored();
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  return (
    <section className="card stack" aria-live="polite">
      <h2>{say("history.compareNow", { number })}</h2>
      {data && <DifferenceView difference={data} />}
      <p>
        <button type="button" className="button main" onClick={() => void restore()}>
          {say("history.restore", { number })}
        </button>
      </p>
      <p className="small soft">{say("history.restoreMore")}</p>
    </section>
  );
}
