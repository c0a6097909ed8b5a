// Commitments: who undertook what by when, by party. The date decides what is late.
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { type Commitment, type CommitmentState, commitmentState, commitmentStates } from "#domain";
import { sayCooperation, sayShell } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { CommitmentCard } from "./commitment-card.tsx";
import { NewCommitment } from "./new-commitment.tsx";
import { ownerName } from "./owner.ts";

/** Late commitments first, then by date, then those without a date; closed ones come last. */
const rank: Readonly<Record<CommitmentState, number>> = { late: 0, open: 1, done: 2, dropped: 3 };

export function CommitmentsPage() {
  const say = useSay(sayCooperation);
  const sayFrame = useSay(sayShell);
  const read = useRead();
  const live = useLive();
  const navigate = useNavigate();
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const { open } = useSearch({ strict: false });
  const [filter, setFilter] = useState<CommitmentState>();
  const [isAdding, setAdding] = useState(false);
  const today = Temporal.Now.plainDateISO();
  const states = new Map(record.commitments.map((one) => [one.id, commitmentState(one, today)]));
  const stateOf = ({ id }: Commitment): CommitmentState => states.get(id) ?? "open";
  const count = (state: CommitmentState) => [...states.values()].filter((one) => one === state).length;
  const shown = record.commitments
    .filter((one) => filter === undefined || stateOf(one) === filter)
    .toSorted(
      (a, b) =>
        rank[stateOf(a)] - rank[stateOf(b)] ||
        (a.due?.toString() ?? "9999").localeCompare(b.due?.toString() ?? "9999"),
    );
  const parties = Map.groupBy(shown, (one) => ownerName(visit, one, read));
  const show = (id: string | undefined) =>
    void navigate({
      to: "/visits/$visit/commitments",
      params: { visit: live.id },
      search: id === undefined ? {} : { open: id },
    });
  return (
    <div className="page stack record-page">
      <div className="row">
        <h1>{sayFrame("page.commitments")}</h1>
        <span className="spread" />
        <button type="button" className="button main" onClick={() => setAdding(true)}>
          <Plus size={16} aria-hidden="true" /> {say("newCommitment")}
        </button>
      </div>
      {isAdding && (
        <NewCommitment
          onClose={(id) => {
            setAdding(false);
            if (id !== undefined) show(id);
          }}
        />
      )}
      {record.commitments.length === 0 ? (
        !isAdding && <p className="soft">{say("noCommitments")}</p>
      ) : (
        <>
          <fieldset className="row" aria-label={say("filter")}>
            <button
              type="button"
              className="button"
              aria-pressed={filter === undefined}
              onClick={() => setFilter(undefined)}
            >
              {say("filter.all")} <span className="numbers soft">{record.commitments.length}</span>
            </button>
            {commitmentStates.map((state) => (
              <button
                key={state}
                type="button"
                className="button"
                aria-pressed={filter === state}
                onClick={() => setFilter(state)}
              >
                {say(`commitment.${state}`)} <span className="numbers soft">{count(state)}</span>
              </button>
            ))}
          </fieldset>
          {shown.length === 0 && <p className="soft">{say("noneInState")}</p>}
          <div className="party-board">
            {[...parties].map(([name, commitments]) => (
              <section key={name} className="stack" aria-label={name}>
                <h2>{name}</h2>
                <ul className="stack">
                  {commitments.map((one) => (
                    <CommitmentCard
                      key={one.id}
                      commitment={one}
                      state={stateOf(one)}
                      today={today}
                      isOpen={open === one.id}
                      onOpen={(isOpen) => show(isOpen ? one.id : undefined)}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
