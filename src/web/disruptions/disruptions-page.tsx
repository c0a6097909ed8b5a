// The disruptions page: what happened, the ranked repairs with the people affected, and the button that accepts one.
import { useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import {
  type Disruption,
  type DisruptionEvent,
  disruptionEvents,
  indexVisit,
  localTime,
  type Programme,
  placeId,
  placementEdits,
  plainProgramme,
  type Visit,
  zoneOn,
} from "#domain";
import type { AppliedRelaxation } from "#planner";
import { colon, type Language, sayDisruptions, shortDate } from "#text";
import { useLive, usePlanner, useSnapshot } from "../data/live.ts";
import { roleFor } from "../visit/role-for.ts";
import { MomentInput } from "../widgets/moment-field.tsx";
import { useNotify } from "../widgets/notices.tsx";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import type { Answers } from "../worker/protocol.ts";
import { RepairCard } from "./repair-card.tsx";
import { type Choice, subjectsOf } from "./subjects.ts";
import "../editor/editor.css";
import "./disruptions.css";

/** A disruption in JSON. */
type Plain = Readonly<Record<string, string | number>> & { readonly event: Disruption["event"] };
type Repaired = NonNullable<Answers["repair"]>;

/** A disruption from the run of show: an item that began late or does not take place. */
export interface DisruptionSearch {
  readonly event?: "late" | "ended" | "withdrawn";
  readonly activity?: string;
  readonly minutes?: number;
}

export function DisruptionsPage() {
  const asked: DisruptionSearch = useSearch({ from: "/visits/$visit/disruptions" });
  const { visit, programme, raw } = useSnapshot();
  const live = useLive();
  const planner = usePlanner();
  const say = useSay(sayDisruptions);
  const notify = useNotify();
  const notifyFault = useNotifyFault();
  const [disruptions, setDisruptions] = useState<readonly Plain[]>([]);
  const [now, setNow] = useState("");
  const [repaired, setRepaired] = useState<{ readonly programme: Programme; readonly answer: Repaired }>();
  const [looking, setLooking] = useState(false);
  const shown = repaired?.programme === programme ? repaired?.answer : undefined;

  const look = async (happened: readonly Plain[]) => {
    if (!programme) return;
    setLooking(true);
    try {
      const answer = await planner.ask({
        ask: "repair",
        disruptions: happened,
        now: now === "" ? undefined : now,
      });
      if (answer) setRepaired({ programme, answer });
    } catch (fault) {
      notifyFault(fault, say("failed"));
    } finally {
      setLooking(false);
    }
  };
  const accept = async (next: () => Promise<Answers["relax"]>) => {
    try {
      const { edits, programme: after } = await next();
      await live.edit([...edits, ...placementEdits(raw, after)], {
        seen: raw,
        normalised: plainProgramme(after),
      });
      setDisruptions([]);
      setRepaired(undefined);
      notify(say("accepted"));
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  const bringBack = (relaxation: AppliedRelaxation) =>
    accept(() => planner.ask({ ask: "relax", relaxation, of: "repair", role: roleFor(relaxation) }));
  return (
    <div className="page stack wide-page">
      <h1>{say("title")}</h1>
      <p className="soft">{say("hint")}</p>
      {!programme && <p className="note warn">{say("noProgramme")}</p>}
      <DisruptionForm
        key={JSON.stringify(asked)}
        visit={visit}
        asked={asked}
        mayLook={disruptions.length === 0 && !looking && programme !== undefined}
        onAdd={(disruption, thenLook) => {
          const happened = [...disruptions, disruption];
          setDisruptions(happened);
          setRepaired(undefined);
          if (thenLook) void look(happened);
        }}
      />
      {disruptions.length > 0 && (
        <section className="card stack">
          <h2>{say("happened")}</h2>
          <ul className="stack">
            {disruptions.map((disruption, i) => (
              <li className="row" key={JSON.stringify(disruption)}>
                <DisruptionLine visit={visit} disruption={disruption} />
                <span className="spread" />
                <button
                  type="button"
                  className="button quiet"
                  onClick={onePress(() => {
                    setDisruptions((before) => before.filter((_, other) => other !== i));
                    setRepaired(undefined);
                  })}
                >
                  {say("remove")}
                </button>
              </li>
            ))}
          </ul>
          <div className="row">
            <MomentInput
              label={say("now")}
              value={now}
              zoneAt={(time) => zoneOn(visit, localTime.parse(time))}
              onChange={setNow}
            />
            <span className="spread" />
            <button
              type="button"
              className="button main"
              disabled={looking || !programme}
              onClick={() => void look(disruptions)}
            >
              {say(looking ? "looking" : "look")}
            </button>
          </div>
        </section>
      )}
      <div role="status">
        {shown && <p>{say("found", { count: shown.repairs.length, forced: shown.forced.length })}</p>}
      </div>
      {shown && (
        <ol className="repairs">
          {shown.repairs.map((repair, i) => (
            <RepairCard
              // biome-ignore lint/suspicious/noArrayIndexKey: ranks are positions
              key={i}
              rank={i + 1}
              visit={visit}
              repair={repair}
              lost={i === 0 ? shown.lost : []}
              onAccept={() => accept(async () => ({ edits: shown.edits, programme: repair.programme }))}
              onRelax={bringBack}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

function DisruptionLine({ visit, disruption }: { readonly visit: Visit; readonly disruption: Plain }) {
  const say = useSay(sayDisruptions);
  const read = useRead();
  const { language } = useReader();
  const id = String(disruption[keys[disruption.event]]);
  const name = read(subjectsOf(visit, disruption.event).find((choice) => choice.id === id)?.name);
  const moment = (value: string | number | undefined) =>
    value === undefined ? "" : momentWords(String(value), language);
  return (
    <p>
      <b>{name}</b>
      {colon(language)}
      {say(`told.${disruption.event}`, {
        minutes: Number(disruption.minutes ?? 0),
        time: moment(disruption.at),
      })}
      {disruption.from !== undefined && <span className="soft"> {moment(disruption.from)}</span>}
      {disruption.to !== undefined && <span className="soft"> – {moment(disruption.to)}</span>}
    </p>
  );
}

/** Returns a local time in words: `Thu 26 Oct 09:30`. */
function momentWords(text: string, language: Language): string {
  const time = localTime.safeParse(text);
  if (!time.success) return text;
  const at = Temporal.PlainDateTime.from(text);
  return `${shortDate(at.toPlainDate(), language)} ${text.slice(11, 16)}`;
}

const keys: Readonly<Record<DisruptionEvent, string>> = {
  late: "who",
  over: "activity",
  ended: "activity",
  withdrawn: "activity",
  closed: "place",
  ill: "person",
  lost: "interpreter",
  broken: "vehicle",
  short: "leg",
};

interface FormProps {
  readonly visit: Visit;
  readonly asked: DisruptionSearch;
  /** Whether to search for repairs at once, as for the first disruption. */
  readonly mayLook: boolean;
  onAdd(disruption: Plain, thenLook: boolean): void;
}

function DisruptionForm({ visit, asked, mayLook, onAdd }: FormProps) {
  const say = useSay(sayDisruptions);
  const read = useRead();
  const form = useRef<HTMLFormElement>(null);
  const [event, setEvent] = useState<DisruptionEvent>(asked.event ?? "late");
  const [who, setWho] = useState(asked.activity ?? "");
  const [minutes, setMinutes] = useState(asked.minutes && asked.minutes > 0 ? asked.minutes : 60);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [at, setAt] = useState("");
  const choices: readonly Choice[] = subjectsOf(visit, event);
  const subject = choices.some((choice) => choice.id === who) ? who : (choices[0]?.id ?? "");
  const timed = event === "late" || event === "over";
  const isEnd = event === "ended";
  const spans = !timed && !isEnd && event !== "withdrawn";
  const closed = event === "closed" ? placeId.safeParse(subject) : undefined;
  const zoneAt = (time: string) =>
    closed?.success ? indexVisit(visit).legOfPlace(closed.data).zone : zoneOn(visit, localTime.parse(time));
  const groups = [...new Set(choices.map((choice) => choice.group))];
  const isReady = subject !== "" && !(timed && !(minutes >= 1)) && !(isEnd && at === "");
  const add = (thenLook: boolean) => {
    if (!isReady) return;
    onAdd(
      {
        event,
        [keys[event]]: subject,
        ...(timed ? { minutes } : {}),
        ...(isEnd ? { at } : {}),
        ...(spans && from !== "" ? { from } : {}),
        ...(spans && to !== "" ? { to } : {}),
      },
      thenLook,
    );
  };
  return (
    <form
      ref={form}
      className="card disruption-form"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        add(mayLook);
      }}
    >
      <label className="field">
        {say("what")}
        <select
          value={event}
          onChange={(changed) => {
            const next = disruptionEvents.find((candidate) => candidate === changed.target.value);
            if (next) setEvent(next);
          }}
        >
          {disruptionEvents
            .filter((candidate) => candidate !== "broken" || visit.vehicles.length > 0)
            .map((candidate) => (
              <option key={candidate} value={candidate}>
                {say(`event.${candidate}`)}
              </option>
            ))}
        </select>
      </label>
      <label className="field disruption-who">
        {say("who")}
        <select value={subject} onChange={(changed) => setWho(changed.target.value)}>
          {groups.map((group) => (
            <optgroup key={group} label={say(`group.${group}`)}>
              {choices
                .filter((choice) => choice.group === group)
                .map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {read(choice.name)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {timed && (
        <label className="field">
          {say("minutes")}
          <input
            type="number"
            min={1}
            max={10_080}
            value={minutes}
            onChange={(changed) => setMinutes(Number(changed.target.value))}
          />
        </label>
      )}
      {isEnd && <MomentInput label={say("endedAt")} value={at} zoneAt={zoneAt} onChange={setAt} required />}
      {spans && (
        <>
          <MomentInput label={say("from")} value={from} zoneAt={zoneAt} onChange={setFrom} />
          <MomentInput label={say("to")} value={to} zoneAt={zoneAt} onChange={setTo} />
        </>
      )}
      <button
        type="button"
        className="button"
        disabled={!isReady}
        onClick={onePress(() => form.current?.reportValidity() && add(false))}
      >
        {say("add")}
      </button>
      {mayLook && (
        <button type="submit" className="button main" disabled={!isReady} onClick={onePress()}>
          {say("look")}
        </button>
      )}
      <p className="soft small disruption-places">
        {spans && indexVisit(visit).sites.size > 0 ? say("periodHint") : ""}
      </p>
    </form>
  );
}
