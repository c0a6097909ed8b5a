// The run of show: one day as a list, today's during the visit, for everybody or one person.
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { type Placement, type Programme, toldTransfers, type Visit } from "#domain";
import { sayBoard, sayShell } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { Differences } from "../record/differences.tsx";
import { ItemMarks } from "../record/item-marks.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { DayList, OneDay } from "./day-list.tsx";
import { WhoChoice } from "./days-bar.tsx";
import { firstDay } from "./first-day.ts";
import { OnPhone } from "./on-phone.tsx";
import { type ItemTold, useTold } from "./told.ts";
import { useColumns } from "./use-columns.ts";
import { whoOf } from "./who.ts";
import "./days.css";

export function RunPage() {
  const sayFrame = useSay(sayShell);
  const say = useSay(sayBoard);
  const read = useRead();
  const live = useLive();
  const navigate = useNavigate();
  const { visit, programme } = useSnapshot();
  const [whoId, setWho] = useState("");
  const [day, setDay] = useState<string>();
  const told = useTold(visit, programme);
  const who = useMemo(() => whoOf(visit, whoId), [visit, whoId]);
  const shown = useMemo(() => programme && withTold(visit, programme), [visit, programme]);
  const columns = useColumns(visit, shown, who);
  const isPrinted = useIsPrinted();
  const items = {
    visit,
    told,
    focused: undefined,
    people: who.people,
    onOpen: (open: string) =>
      void navigate({ to: "/visits/$visit/days", params: { visit: live.id }, search: { open } }),
    below: (placement: Placement, { title, activity }: ItemTold, on: string) => (
      <ItemMarks placement={placement} title={title} kind={activity.kind} day={on} />
    ),
  };
  return (
    <div className="page stack run-page">
      <div className="row">
        <h1>{sayFrame("page.run")}</h1>
        <WhoChoice visit={visit} who={whoId} onWho={setWho} />
      </div>
      <OnPhone visit={visit} title={read(visit.title)} />
      <Differences />
      {programme && isPrinted ? (
        <div className="day-list">
          {columns.map((column) => (
            <OneDay key={column.date.toString()} column={column} {...items} />
          ))}
        </div>
      ) : programme ? (
        <DayList columns={columns} day={day ?? firstDay(columns)} onDay={setDay} {...items} />
      ) : (
        <p className="note warn">{say("noProgramme")}</p>
      )}
    </div>
  );
}

/** Whether the page is being printed: on paper, all days are listed. */
function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    // The browser prints the page as it is after this event.
    const begin = () => flushSync(() => setPrinted(true));
    const end = () => setPrinted(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinted;
}

/** Returns the transfers that the documents list, without transfers to an arrival. */
function withTold(visit: Visit, programme: Programme): Programme {
  const told = toldTransfers(visit, programme);
  return { ...programme, transfers: programme.transfers.flatMap((one) => told(one) ?? []) };
}
