// The frame of the pages across visits: tabs, and a note on what the reader's link does not show.
import type { ReactNode } from "react";
import { sayAcross, sayShell } from "#text";
import { ApiFault } from "../data/api.ts";
import { StartFrame } from "../start/start-frame.tsx";
import { useSay } from "../widgets/reader.tsx";
import "./across.css";

interface Props {
  readonly title: string;
  /** The error that occurred while the page was loaded. */
  readonly fault: unknown;
  readonly children: ReactNode;
}

export function AcrossFrame({ title, fault, children }: Props) {
  const say = useSay(sayAcross);
  const sayFrame = useSay(sayShell);
  const isClosed = fault instanceof ApiFault && (fault.status === 401 || fault.status === 403);
  return (
    <StartFrame title={title}>
      <div className="page stack across">
        <h1>{title}</h1>
        {fault ? (
          <p className="note bad">{isClosed ? sayFrame("message.closed") : say("failed")}</p>
        ) : (
          children
        )}
      </div>
    </StartFrame>
  );
}
