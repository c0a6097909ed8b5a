// The minutes of a series on one page: items that belong together across days and visits. The reader can leave out any
// of them.
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { sayAcross, sayCooperation } from "#text";
import { Check } from "../widgets/check.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { across } from "./across.ts";
import { AcrossFrame } from "./across-frame.tsx";
import { useDay } from "./use-day.ts";

export function SeriesPage() {
  const say = useSay(sayAcross);
  const sayRecord = useSay(sayCooperation);
  const read = useRead();
  const dayOf = useDay();
  const { of: visit = "", item = "" } = useSearch({ strict: false });
  const [left, setLeft] = useState<readonly string[]>([]);
  const found = useQuery({
    queryKey: ["series", visit, item],
    queryFn: () => across.series(visit, item),
    enabled: visit !== "" && item !== "",
  });
  const items = (found.data ?? []).map((one) => ({ ...one, key: `${one.visit} ${one.activity}` }));
  const nameOf = ({ title, date }: (typeof items)[number]) =>
    [read(title), date && dayOf(date)].filter(Boolean).join(", ");
  return (
    <AcrossFrame title={say("series")} fault={found.error}>
      <p className="soft">{say(found.data && items.length < 2 ? "seriesAlone" : "seriesMore")}</p>
      {items.length > 1 && (
        <fieldset className="row checks">
          <legend className="label">{say("seriesItems")}</legend>
          {items.map((one) => (
            <Check
              key={one.key}
              label={nameOf(one)}
              isOn={!left.includes(one.key)}
              onChange={(isOn) => setLeft(isOn ? left.filter((key) => key !== one.key) : [...left, one.key])}
            />
          ))}
        </fieldset>
      )}
      {items
        .filter(({ key }) => !left.includes(key))
        .map((one) => (
          <section key={one.key} className="card stack" aria-label={nameOf(one)}>
            <h2>{nameOf(one)}</h2>
            <p className="small soft">
              <Link to="/visits/$visit/minutes" params={{ visit: one.visit }} search={{ item: one.activity }}>
                {read(one.visitTitle)}
              </Link>
            </p>
            {[...Map.groupBy(one.paragraphs, (paragraph) => read(paragraph.item))].map(
              ([title, paragraphs]) => (
                <section key={title} className="stack">
                  <h3>{title}</h3>
                  {paragraphs.map(({ paragraph, text, visibility }) => (
                    <p key={paragraph}>
                      {read(text)}
                      {visibility === "private" && (
                        <>
                          {" "}
                          <span className="mark">{sayRecord("visibility.private")}</span>
                        </>
                      )}
                    </p>
                  ))}
                </section>
              ),
            )}
          </section>
        ))}
    </AcrossFrame>
  );
}
