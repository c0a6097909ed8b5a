// Figures, each with its definition, its parts as bars and links to the counted entries, and the files of all figures.
import { Link } from "@tanstack/react-router";
import { Download } from "lucide-react";
import { sayIndicators } from "#text";
import { useReader, useSay } from "../widgets/reader.tsx";
import type { CountedFound, FigureFound, VisitChoice } from "./indicator-query.ts";
import { indicatorFile } from "./indicator-query.ts";
import "../design/bar-track.css";
import "./indicators.css";

export function Figures({ figures }: { readonly figures: readonly FigureFound[] }) {
  return (
    <ul className="figures">
      {figures.map((figure) => (
        <FigureCard key={figure.key} figure={figure} />
      ))}
    </ul>
  );
}

function FigureCard({ figure }: { readonly figure: FigureFound }) {
  const { key, name, value, definition, parts, entries } = figure;
  const most = Math.max(0, ...parts.map(({ number }) => number));
  return (
    <li className="card figure">
      <h2>{name}</h2>
      <p className="figure-value">{value}</p>
      <p className="soft small">{definition}</p>
      {parts.length > 0 && (
        <ul className="figure-parts">
          {parts.map((part) => (
            <li key={part.part}>
              <span>{part.label}</span>
              <span className="bar-track" aria-hidden="true">
                <span style={{ inlineSize: `${most === 0 ? 0 : (part.number / most) * 100}%` }} />
              </span>
              <span className="numbers">{part.value}</span>
              <Counted name={`${name}: ${part.label}`} entries={part.entries} />
            </li>
          ))}
        </ul>
      )}
      {parts.length === 0 && key !== "days" && <Counted name={name} entries={entries} />}
    </li>
  );
}

/** Shows the counted entries, collapsed. */
function Counted({ name, entries }: { readonly name: string; readonly entries: readonly CountedFound[] }) {
  const say = useSay(sayIndicators);
  if (entries.length === 0) return null;
  return (
    <details className="counted">
      <summary aria-label={`${name}: ${say("counted", { count: entries.length })}`}>
        {say("counted", { count: entries.length })}
      </summary>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.visit} ${entry.kind} ${entry.id}`}>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The link to the page on which an entry is found. */
function EntryLink({ entry: { kind, id, visit, title } }: { readonly entry: CountedFound }) {
  const params = { visit };
  switch (kind) {
    case "visit":
      return (
        <Link to="/visits/$visit" params={params}>
          {title}
        </Link>
      );
    case "activity":
      return (
        <Link to="/visits/$visit/minutes" params={params} search={{ item: id }}>
          {title}
        </Link>
      );
    case "practice":
      return (
        <Link to="/visits/$visit/practices" params={params} search={{ open: id }}>
          {title}
        </Link>
      );
    case "commitment":
      return (
        <Link to="/visits/$visit/commitments" params={params} search={{ open: id }}>
          {title}
        </Link>
      );
    default:
      return (
        <Link to={plainPages[kind] ?? "/visits/$visit"} params={params}>
          {title}
        </Link>
      );
  }
}

const plainPages: Readonly<
  Record<
    string,
    | "/visits/$visit/people"
    | "/visits/$visit/wishes"
    | "/visits/$visit/agreements"
    | "/visits/$visit/evaluation"
    | undefined
  >
> = {
  person: "/visits/$visit/people",
  party: "/visits/$visit/people",
  wish: "/visits/$visit/wishes",
  agreement: "/visits/$visit/agreements",
  questionnaire: "/visits/$visit/evaluation",
};

/** Offers the figures as a table and as a picture to download, and shows the picture. */
export function FigureFiles({ choice }: { readonly choice: VisitChoice }) {
  const say = useSay(sayIndicators);
  const { language } = useReader();
  const picture = indicatorFile("indicators.svg", choice, language);
  return (
    <div className="row">
      <a className="button" href={indicatorFile("indicators.csv", choice, language)} download>
        <Download size={15} aria-hidden="true" /> {say("csv")}
      </a>
      <a className="button" href={picture} download>
        <Download size={15} aria-hidden="true" /> {say("svg")}
      </a>
      <a className="button" href={indicatorFile("indicators.png", choice, language)} download>
        <Download size={15} aria-hidden="true" /> {say("png")}
      </a>
    </div>
  );
}
