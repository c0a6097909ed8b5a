// One day as a list: start and end, title, place, interpreters, and the transfer to the next place. For phones and
// the run of show.
import { BedDouble, Languages, MapPin, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import {
  type Activity,
  attendeeName,
  clockText,
  type DayNote,
  indexVisit,
  type Night,
  type PlaceId,
  type Placement,
  type Visit,
  zonesOf,
} from "#domain";
import {
  duration,
  inBrackets,
  listed,
  longDate,
  nameOf,
  noteText,
  particularLines,
  sayDays,
  sayDocument,
  shortDate,
  weekdayName,
} from "#text";
import { clockOf } from "../visit/axis.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { DayColumn, Piece, Way } from "./columns.ts";
import { ModeIcon } from "./mode-icon.tsx";
import type { ItemTold } from "./told.ts";
import { untimedOf } from "./untimed.ts";
import { chipsFor } from "./who.ts";

interface Props {
  readonly visit: Visit;
  readonly columns: readonly DayColumn[];
  /** The day that is shown. */
  readonly day: string;
  readonly told: (placement: Placement) => ItemTold | undefined;
  readonly focused: string | undefined;
  /** The people whose nights are listed. By default, everybody's are. */
  readonly people?: ReadonlySet<string> | undefined;
  onDay(date: string): void;
  onOpen(activity: string): void;
  /** Content below an item. */
  below?(placement: Placement, told: ItemTold, day: string): ReactNode;
}

export function DayList({ columns, day, onDay, ...items }: Props) {
  const say = useSay(sayDays);
  const { language } = useReader();
  const column = columns.find(({ date }) => date.toString() === day) ?? columns[0];
  if (!column) return null;
  return (
    <div className="day-list">
      <nav className="week no-print" aria-label={say("week")}>
        {columns.map(({ date }) => (
          <button
            type="button"
            key={date.toString()}
            aria-current={date.equals(column.date) ? "date" : undefined}
            aria-label={shortDate(date, language)}
            onClick={() => onDay(date.toString())}
          >
            <span>{weekdayName(date, language)}</span>
            <b className="numbers">{date.day}</b>
          </button>
        ))}
      </nav>
      <OneDay column={column} {...items} />
    </div>
  );
}

interface OneDayProps extends Omit<Props, "columns" | "day" | "onDay"> {
  readonly column: DayColumn;
}

/** The heading of a day, and its lines. */
export function OneDay({ visit, column, told, focused, people, onOpen, below }: OneDayProps) {
  const say = useSay(sayDays);
  const { language } = useReader();
  const lines = linesOf(column);
  const shown = new Set<string>(column.pieces.map(({ placement }) => placement.activity));
  const { first, after, nights } = untimedOf(visit, column.date, shown, people);
  return (
    <>
      <h2>{longDate(column.date, language)}</h2>
      {column.pieces.length === 0 && <p className="soft">{say("empty")}</p>}
      <ul>
        <Notes notes={first} />
        {lines.map((line) =>
          line.kind === "way" ? (
            <WayLine key={line.way.transfer.id} visit={visit} way={line.way} />
          ) : (
            <Line
              key={`${line.piece.placement.activity} ${line.piece.continues}`}
              visit={visit}
              piece={line.piece}
              notes={after.get(line.piece.placement.activity) ?? []}
              told={told(line.piece.placement)}
              isFocused={line.piece.placement.activity === focused}
              onOpen={onOpen}
              below={below && ((placement, item) => below(placement, item, column.date.toString()))}
            />
          ),
        )}
        {nights.map((night) => (
          <NightLine key={JSON.stringify(night)} visit={visit} night={night} />
        ))}
      </ul>
    </>
  );
}

/** `09:20–09:35 By coach to City Hall (Coach 1)`. */
function WayLine({ visit, way }: { readonly visit: Visit; readonly way: Way }) {
  const { language } = useReader();
  const { from, to, mode, vehicles } = way.transfer;
  const { legOfPlace } = indexVisit(visit);
  const at = (minute: number, place: PlaceId) => clockOf(minute, legOfPlace(place).zone);
  const named = [
    ...vehicles.map((id) => nameOf(visit, { kind: "vehicle", id }, language)),
    ...chipsFor(visit, language)({ attendees: way.transfer.people }).map(({ text }) => text),
  ];
  return (
    <li className="day-way soft">
      <ModeIcon mode={mode} size={13} />{" "}
      <span className="numbers">
        {at(way.transfer.start, from)}–{at(way.transfer.end, to)}
      </span>{" "}
      {sayDocument(language, mode, { place: nameOf(visit, { kind: "place", id: to }, language) })}
      {named.length > 0 && inBrackets(listed(named, language), language)}
    </li>
  );
}

/** Notes of the day without a time. */
function Notes({ notes }: { readonly notes: readonly DayNote[] }) {
  const read = useRead();
  const { language } = useReader();
  return notes.map((note) => (
    <li key={JSON.stringify(note)} className="day-way soft">
      {noteText(note, read, language)}
    </li>
  ));
}

/** Shows where people sleep, and who does if not everybody sleeps there. */
function NightLine({ visit, night }: { readonly visit: Visit; readonly night: Night }) {
  const read = useRead();
  const { language } = useReader();
  const where = [
    ...(night.place === undefined ? [] : [nameOf(visit, { kind: "place", id: night.place }, language)]),
    ...(night.note === undefined ? [] : [read(night.note)]),
  ];
  if (where.length === 0) return null;
  const who = (night.of ?? []).map((id) => attendeeName(visit, id, language));
  return (
    <li className="day-way soft">
      <BedDouble size={13} aria-hidden="true" />{" "}
      {sayDocument(language, "overnight", { place: listed(where, language) })}
      {who.length > 0 && inBrackets(listed(who, language), language)}
    </li>
  );
}

/** The agenda of an item: times, points and speakers in order. */
function Points({ agenda }: Pick<Activity, "agenda">) {
  const read = useRead();
  const { language } = useReader();
  if (!agenda || agenda.length === 0) return null;
  return (
    <ol className="day-points soft small">
      {agenda.map((point) => (
        <li key={JSON.stringify(point)}>
          {point.at !== undefined && <span className="numbers">{clockText(point.at)} </span>}
          {read(point.title)}
          {point.speakers && point.speakers.length > 0 && (
            <>
              {" – "}
              {listed(
                point.speakers.map((speaker) => read(speaker)),
                language,
              )}
            </>
          )}
          {point.minutes !== undefined && inBrackets(duration(point.minutes, language), language)}
        </li>
      ))}
    </ol>
  );
}

type DayLine = { readonly kind: "item"; readonly piece: Piece } | { readonly kind: "way"; readonly way: Way };

/** Returns items and transfers by time. Simultaneous transfers to one place by the same means are one line. */
function linesOf({ pieces, ways }: DayColumn): DayLine[] {
  const same = Map.groupBy(ways, ({ from, transfer: { to, end, mode, before } }) =>
    [from, to, end, mode, before].join(" "),
  );
  const single = [...same.values()].flatMap(([first, ...others]): Way[] => {
    if (!first) return [];
    const all = [first, ...others].map(({ transfer }) => transfer);
    const vehicles = [...new Set(all.flatMap((one) => one.vehicles))];
    const people = [...new Set(all.flatMap((one) => one.people))];
    return [{ ...first, transfer: { ...first.transfer, vehicles, people } }];
  });
  return [
    ...pieces.map((piece) => ({ kind: "item" as const, piece, at: piece.from })),
    ...single.map((way) => ({ kind: "way" as const, way, at: way.from })),
  ].sort((a, b) => a.at - b.at);
}

interface LineProps {
  readonly visit: Visit;
  readonly piece: Piece;
  readonly notes: readonly DayNote[];
  readonly told: ItemTold | undefined;
  readonly isFocused: boolean;
  onOpen(activity: string): void;
  readonly below: ((placement: Placement, told: ItemTold) => ReactNode) | undefined;
}

function Line({ visit, piece, notes, told, isFocused, onOpen, below }: LineProps) {
  const say = useSay(sayDays);
  const { language } = useReader();
  if (!told) return null;
  const { placement } = piece;
  const { activity } = told;
  const zones = zonesOf(visit, placement.activity, placement.place);
  const particulars = particularLines(
    visit,
    { ...placement, activity: { ...activity, agenda: undefined } },
    { tag: language, language },
    "internal",
  );
  const now = Date.now() / 60_000;
  const interpreters = [...new Set(placement.interpreters.map(({ interpreter }) => interpreter))];
  return (
    <li className="day-line-item" data-now={(placement.start <= now && now < placement.end) || undefined}>
      <p className="numbers">
        <b>
          {piece.continues
            ? "…"
            : (activity.approximate ? "~" : "") + clockOf(placement.start, zones.startZone)}
        </b>
        {!(activity.openEnd && !piece.continues) && (
          <span className="soft">{clockOf(placement.end, zones.endZone)}</span>
        )}
      </p>
      <button
        type="button"
        data-activity={placement.activity}
        data-status={told.status}
        tabIndex={isFocused ? 0 : undefined}
        aria-label={told.label}
        style={{ borderInlineStartColor: `var(--kind-${told.activity.kind}-edge)` }}
        onClick={() => onOpen(placement.activity)}
      >
        <b>
          {told.trouble && <TriangleAlert className="sign" size={14} data-trouble={told.trouble} />}
          {told.title}
        </b>
        {told.where && (
          <span className="soft">
            <MapPin size={13} aria-hidden="true" /> {told.where}
          </span>
        )}
        {particulars.map((line) => (
          <span className="soft" key={line}>
            {line}
          </span>
        ))}
        {interpreters.length > 0 && (
          <span className="soft">
            <Languages size={13} aria-hidden="true" />{" "}
            {interpreters.map((id) => nameOf(visit, { kind: "interpreter", id }, language)).join("; ")}
          </span>
        )}
        <span className="chips">
          {told.status !== "provisional" && <span className="chip">{say(`status.${told.status}`)}</span>}
          {told.chips.map((chip) => (
            <span className="chip" key={chip.text}>
              {chip.text}
            </span>
          ))}
        </span>
      </button>
      {!piece.continues && <Points agenda={activity.agenda} />}
      {below?.(placement, told)}
      {notes.length > 0 && (
        <ul className="day-notes">
          <Notes notes={notes} />
        </ul>
      )}
    </li>
  );
}
