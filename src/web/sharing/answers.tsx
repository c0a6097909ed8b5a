// The replies of hosts: the planner checks a proposal before it is accepted as an edit.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ActivityId, indexVisit, instantMinute, toZoned } from "#domain";
import { clock, sayRelease, shortDate } from "#text";
import { useLive, usePlanner, useSnapshot } from "../data/live.ts";
import { office, type RequestCard } from "../data/release-queries.ts";
import { useRequests } from "../data/use-requests.ts";
import { Findings } from "../releases/findings.tsx";
import { when } from "../releases/when.ts";
import { useDecide } from "../visit/use-decide.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import type { AnswerTo } from "../worker/protocol.ts";

export function Answers() {
  const say = useSay(sayRelease);
  const requests = useRequests();
  return (
    <section className="stack">
      <h2>{say("guests.answers")}</h2>
      {requests.length === 0 && <p className="soft">{say("guests.noAnswers")}</p>}
      {requests.map((request) => (
        <RequestView key={request.id} request={request} />
      ))}
    </section>
  );
}

type Fit = AnswerTo<{ ask: "at"; activity: ActivityId; start: number; place: null }>;

function RequestView({ request }: { readonly request: RequestCard }) {
  const say = useSay(sayRelease);
  const read = useRead();
  const { language } = useReader();
  const live = useLive();
  const planner = usePlanner();
  const notifyFault = useNotifyFault();
  const queries = useQueryClient();
  const snapshot = useSnapshot();
  const decide = useDecide(live, snapshot, planner);
  const [tried, setTried] = useState<Fit | "impossible">();
  const index = indexVisit(snapshot.visit);
  const activity = index.activities.get(request.activity);
  const placed = snapshot.programme?.placements.find((item) => item.activity === request.activity);
  if (!activity) return null;
  const zone = index.legOf(activity).zone;
  const said = (minute: number) =>
    `${shortDate(toZoned(minute, zone).toPlainDate(), language)} ${clock(minute, zone)}`;
  const start = request.start === null ? undefined : instantMinute.decode(request.start);
  const now = placed ? said(placed.start) : "–";
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      await queries.invalidateQueries({ queryKey: ["requests", live.id] });
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  const answer = (state: "accepted" | "declined") =>
    attempt(async () => void (await office.answer(live.id, request.id, state)));
  const accept = (anyway: boolean) =>
    attempt(async () => {
      if (start !== undefined && start !== placed?.start) {
        const place = placed?.place ?? activity.places[0] ?? null;
        const fit = await planner.ask({ ask: "at", activity: activity.id, start, place });
        if (!anyway && fit?.objective === undefined) return setTried(fit ?? "impossible");
        await decide.place(activity.id, { start, place });
      }
      setTried(undefined);
      await office.answer(live.id, request.id, "accepted");
    });
  const isProposal = request.kind === "propose";
  return (
    <article className="card request">
      <h3>{read(activity.title)}</h3>
      <p>
        {request.who}{" "}
        {isProposal
          ? start === undefined
            ? say("guests.message")
            : say("guests.proposed", { time: said(start), now })
          : say("guests.confirmed", { time: start === undefined ? now : said(start) })}{" "}
        {isProposal && (
          <span className={request.state === "open" ? "mark warn" : "mark"}>
            {say(`guests.${request.state}`)}
          </span>
        )}
      </p>
      {request.note && <p>“{request.note}”</p>}
      {!isProposal && start !== undefined && placed && placed.start !== start && (
        <p className="note warn">{say("guests.outdated", { now })}</p>
      )}
      <p className="small soft">{when(request.at, language)}</p>
      {tried && (
        <div className="note bad" role="status">
          <p>{say("guests.breaks")}</p>
          <Findings findings={tried === "impossible" ? [] : tried.findings} />
        </div>
      )}
      {isProposal && request.state === "open" && (
        <div className="row">
          <button type="button" className="button main" onClick={() => void accept(tried !== undefined)}>
            {say(tried ? "guests.acceptAnyway" : "guests.accept")}
          </button>
          <button type="button" className="button" onClick={() => void answer("declined")}>
            {say("guests.decline")}
          </button>
        </div>
      )}
    </article>
  );
}
