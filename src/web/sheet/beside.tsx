// The panel beside the document: the reading of the typed line, its conflicts, times that would fit, and parts kept as
// text.
import {
  activityKinds,
  attendeeName,
  type Confidence,
  type JsonMap,
  type ReadAgenda,
  siteName,
  type Visit,
} from "#domain";
import { clock, colon, duration, sayAnyRule, sayFinding, saySheet, sayWeb } from "#text";
import { useReader, useSay } from "../widgets/reader.tsx";
import type { Trial } from "./use-trial.ts";

interface Props {
  readonly visit: Visit;
  readonly reading: ReadAgenda | undefined;
  readonly trial: Trial | undefined;
  readonly way: string | undefined;
  readonly unread: number;
  onUse(start: number, end: number): void;
  onShowUnread(): void;
}

const mostFindings = 4;

export function Beside({ visit, reading, trial, way, unread, onUse, onShowUnread }: Props) {
  const say = useSay(saySheet);
  const item = reading?.items[0];
  const [entry] = reading?.entries ?? [];
  return (
    <aside className="sheet-beside no-print stack" aria-label={say("beside")}>
      <h2 className="label">{say("beside")}</h2>
      {!reading && <p className="soft small">{say("help")}</p>}
      {item && <Reading visit={visit} value={item.value} fields={item.fields} places={reading.newPlaces} />}
      {way && <p className="note">{way}</p>}
      {item && <Trouble trial={trial} onUse={onUse} />}
      {entry && (entry.unread.length > 0 || !item) && (
        <section className="stack" role="status">
          <h3>{say("unread")}</h3>
          {!item && <p className="note warn">{say("unreadLine")}</p>}
          {entry.unread.map((text) => (
            <p className="note warn" key={text}>
              {say("unreadPart", { text })}
            </p>
          ))}
        </section>
      )}
      {unread > 0 && (
        <p className="small">
          {say("unreadCount", { count: unread })}{" "}
          <button type="button" className="button small-button" onClick={onShowUnread}>
            {say("show")}
          </button>
        </p>
      )}
    </aside>
  );
}

interface ReadingProps {
  readonly visit: Visit;
  readonly value: JsonMap;
  readonly fields: ReadAgenda["items"][number]["fields"];
  readonly places: ReadAgenda["newPlaces"];
}

/** Shows each field of the item and the certainty of its reading. */
function Reading({ visit, value, fields, places }: ReadingProps) {
  const say = useSay(saySheet);
  const sayKind = useSay(sayWeb);
  const { language } = useReader();
  const start = String(value.fixed ?? "").slice(11);
  const minutes = Number(value.minutes);
  const kind = activityKinds.find((one) => one === value.kind);
  const [place] = Array.isArray(value.places) ? value.places.map(String) : [];
  const added = places.find(({ id }) => id === place);
  const attend = value.attend as { readonly required?: readonly string[] } | undefined;
  const rows: readonly (readonly [string, string, Confidence])[] = [
    [
      say("time"),
      fields.end === "guess"
        ? say("openEnd", { start, length: duration(minutes, language) })
        : `${start} · ${duration(minutes, language)}`,
      fields.end === "guess" ? "guess" : fields.start,
    ],
    [say("title"), String(value.title), fields.title],
    ...(place === undefined || fields.place === undefined
      ? []
      : [
          [
            say("place"),
            added ? say("isNew", { name: String(added.name) }) : siteName(visit, place, language),
            fields.place,
          ] as const,
        ]),
    [
      say("who"),
      (attend?.required ?? []).map((id) => attendeeName(visit, id, language)).join(", "),
      fields.who,
    ],
    [say("kind"), kind ? sayKind(`kind.${kind}`) : "", fields.kind],
  ];
  return (
    <dl className="sheet-reading">
      {rows.map(([name, text, confidence]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {text} <span className={`sure ${confidence}`}>{say(confidence)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Shows the conflicts of the line and the nearest times that fit. */
function Trouble({ trial, onUse }: { readonly trial: Trial | undefined; onUse: Props["onUse"] }) {
  const say = useSay(saySheet);
  const { language } = useReader();
  if (!trial) return null;
  const { findings, fitting, zone, visit } = trial;
  if (findings.length === 0)
    return (
      <p className="note good" role="status">
        {say("fits")}
      </p>
    );
  const sentences = [
    ...new Map(
      findings.map((finding) => [
        `${finding.rule} ${finding.variant}`,
        { rule: sayAnyRule(language, finding.rule), text: sayFinding(language, finding, visit) },
      ]),
    ).values(),
  ];
  return (
    <section className="stack" role="status">
      <h3>{say("conflicts")}</h3>
      <ul className="stack">
        {sentences.slice(0, mostFindings).map(({ rule, text }) => (
          <li className="note warn" key={text}>
            <b>{rule}</b>
            {colon(language)}
            {text}
          </li>
        ))}
      </ul>
      <h3>{say("wouldFit")}</h3>
      {fitting.length === 0 && <p className="soft small">{say("nothingFits")}</p>}
      {fitting.map(({ start, end }) => (
        <button
          key={start}
          type="button"
          className="button sheet-offer"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onUse(start, end)}
        >
          {clock(start, zone)}–{clock(end, zone)}
        </button>
      ))}
    </section>
  );
}
