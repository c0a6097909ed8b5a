// Search in the minutes of all visits, in any language.
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { sayAcross, sayCooperation } from "#text";
import { useRead, useSay } from "../widgets/reader.tsx";
import { across } from "./across.ts";
import { AcrossFrame } from "./across-frame.tsx";
import { useDay } from "./use-day.ts";

export function SearchPage() {
  const say = useSay(sayAcross);
  const sayRecord = useSay(sayCooperation);
  const read = useRead();
  const dayOf = useDay();
  const navigate = useNavigate();
  const { q = "" } = useSearch({ strict: false });
  const [words, setWords] = useState(q);
  // The back button of the browser leads to earlier words.
  useEffect(() => setWords(q), [q]);
  const found = useQuery({
    queryKey: ["minutes", q],
    queryFn: () => across.minutes(q),
    enabled: q.trim() !== "",
  });
  return (
    <AcrossFrame title={say("search")} fault={found.error}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: "/search", search: words.trim() === "" ? {} : { q: words.trim() } });
        }}
      >
        <label className="field">
          <span className="label">{say("question")}</span>
          <input
            type="search"
            maxLength={200}
            value={words}
            aria-describedby="search-hint"
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        <p className="small soft" id="search-hint">
          {say("searchHint")}
        </p>
        <div className="row">
          <button type="submit" className="button main">
            {say("searchNow")}
          </button>
        </div>
      </form>
      <div role="status">{found.data?.items.length === 0 && <p>{say("nothingFound")}</p>}</div>
      <ul className="stack">
        {found.data?.items.map(({ visit, title, activity, paragraph, item, text, visibility, date }) => (
          <li className="card" key={`${visit} ${paragraph}`}>
            <div className="row">
              <Link to="/visits/$visit/minutes" params={{ visit }} search={{ item: activity }}>
                {read(item)}
              </Link>
              <span className="mark">{sayRecord(`visibility.${visibility}`)}</span>
            </div>
            {Object.entries(text).map(([tag, one]) => (
              <p key={tag} lang={tag === "und" ? undefined : tag}>
                {one}
              </p>
            ))}
            <p className="small soft">{[read(title), date && dayOf(date)].filter(Boolean).join(" · ")}</p>
          </li>
        ))}
      </ul>
      {found.data?.more && <p className="soft">{say("more")}</p>}
    </AcrossFrame>
  );
}
