// An entry of the directory: its names, its visits, why they are the same, and buttons to separate them.
import { Link } from "@tanstack/react-router";
import { labelled, sayAcross } from "#text";
import { countryName } from "../visit/countries.ts";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { EntityFound } from "./across.ts";

interface NamesProps {
  readonly of: EntityFound | undefined;
  /** The titles of visits by their ids. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The country or the organisation of an entry. */
function usePlace(): (entry: EntityFound["entries"][number]) => string {
  const read = useRead();
  const { language } = useReader();
  return ({ country, within }) => (country ? countryName(country, language) : within ? read(within) : "");
}

/** Shows an entry for a comparison: its names in all languages, and each visit. */
export function EntityNames({ of, titles }: NamesProps) {
  const placeOf = usePlace();
  if (!of) return null;
  const [first] = of.entries;
  return (
    <div>
      <b>{[...new Set(of.entries.flatMap(({ name }) => Object.values(name)))].join(" · ")}</b>
      {first && <p className="small soft">{placeOf(first)}</p>}
      <p className="small soft">{of.entries.map(({ visit }) => titles.get(visit) ?? visit).join(" · ")}</p>
    </div>
  );
}

interface CardProps {
  readonly of: EntityFound;
  readonly titles: ReadonlyMap<string, string>;
  onPart: ((key: string) => Promise<void>) | undefined;
}

export function EntityCard({ of, titles, onPart }: CardProps) {
  const say = useSay(sayAcross);
  const { language } = useReader();
  const read = useRead();
  const placeOf = usePlace();
  const isSeveral = of.entries.length > 1;
  const place = of.entries.map(placeOf).find((one) => one !== "");
  return (
    <li className="card">
      <div className="row">
        <h3>{read(of.name)}</h3>
        {place && <span className="small soft">{place}</span>}
        <span className="spread" />
        {isSeveral && <span className="mark">{say(of.by === "hand" ? "byHand" : "byName")}</span>}
      </div>
      <details>
        <summary>{say("inVisits", { count: new Set(of.entries.map(({ visit }) => visit)).size })}</summary>
        <ul className="across-list">
          {of.entries.map((entry) => (
            <li key={entry.key}>
              <span className="row">
                <Link to="/visits/$visit" params={{ visit: entry.visit }}>
                  {titles.get(entry.visit) ?? entry.visit}
                </Link>
                <span className="small">{read(entry.name)}</span>
                <span className="small soft">{placeOf(entry)}</span>
                {isSeveral && onPart && (
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={labelled(
                      language,
                      say("part"),
                      `${read(entry.name)}, ${titles.get(entry.visit) ?? entry.visit}`,
                    )}
                    onClick={onePress(() => onPart(entry.key))}
                  >
                    {say("part")}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
