// The frame of the pages of the record: opens it, and connects undo and redo of the header to it.
import { Outlet, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useContext, useEffect, useMemo } from "react";
import { sayShell } from "#text";
import { useLive, useLiveState } from "../data/live.ts";
import { openRecord, RecordContext } from "../data/record.ts";
import { StepsContext } from "../shell/steps.ts";
import { Message } from "../widgets/message.tsx";
import { useSay } from "../widgets/reader.tsx";
import { Skeleton } from "../widgets/skeleton.tsx";
import "./record.css";

const ConflictDialog = lazy(() =>
  import("../app/conflict.tsx").then((module) => ({ default: module.ConflictDialog })),
);

export function RecordFrame() {
  const { visit } = useParams({ from: "/visits/$visit" });
  const { link } = useLive();
  const record = useMemo(() => openRecord(visit, link), [visit, link]);
  const state = useLiveState(record);
  const say = useSay(sayShell);
  const setSteps = useContext(StepsContext);
  useEffect(() => {
    setSteps(record);
    return () => {
      setSteps(undefined);
      record.close();
    };
  }, [record, setSteps]);
  return (
    <RecordContext value={record}>
      <div role="status" className="no-print">
        {state.kind === "open" && state.shutOut && <p className="note bad">{say("shutOut")}</p>}
        {state.kind === "open" && state.away && <p className="note warn">{say("away")}</p>}
      </div>
      {state.kind === "open" ? (
        <Outlet />
      ) : state.kind === "opening" ? (
        <Skeleton text={say("opening")} />
      ) : (
        <Message of={state.status === 401 || state.status === 403 ? "closed" : "failed"} />
      )}
      {state.kind === "open" && state.conflict && (
        <Suspense fallback={null}>
          <ConflictDialog live={record} conflict={state.conflict} />
        </Suspense>
      )}
    </RecordContext>
  );
}
