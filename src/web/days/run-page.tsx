// The run of show: one day as a list, today's during the visit, for everybody or one person.
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { type Programme, toldTransfers, type Visit } from "#domain";
import { sayBoard, sayShell } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { Differences } from "../record/differences.tsx";
import { ItemMarks } from "../record/item-marks.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { DayList } from "./day-list.tsx";
import { WhoChoice } from "./days-bar.tsx";
import { firstDay } from "./first-day.ts";
import { OnPhone } from "./on-phone.tsx";
import { useTold } from "./told.ts";
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
  return (
    <div className="page stack run-page">
      <div className="row">
        <h1>{sayFrame("page.run")}</h1>
        <WhoChoice visit={visit} who={whoId} onWho={setWho} />
      </div>
      <OnPhone visit={visit} title={read(visit.title)} />
      <Differences />
      {programme ? (
        <DayList
          visit={visit}
          columns={columns}
          day={day ?? firstDay(columns)}
          told={told}
          focused={undefined}
          people={who.people}
          onDay={setDay}
          below={(placement, { title, activity }, on) => (
            <ItemMarks placement={placement} title={title} kind={activity.kind} day={on} />
          )}
          onOpen={(open) =>
            void navigate({ to: "/visits/$visit/days", params: { visit: live.id }, search: { open } })
          }
        />
      ) : (
        <p className="note warn">{say("noProgramme")}</p>
      )}
    </div>
  );
}

/** Returns the transfers that the documents list, without transfers to an arrival. */
function withTold(visit: Visit, programme: Programme): Programme {
  const told = toldTransfers(visit, programme);
  return { ...programme, transfers: programme.transfers.flatMap((one) => told(one) ?? []) };
}
