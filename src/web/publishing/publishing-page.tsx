// The page about the public site of this visit: what is public, since when, and the name of the site.
import { ExternalLink } from "lucide-react";
import { languageNames, sayPublishing, sayShell, spokenBy } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { Message } from "../widgets/message.tsx";
import { onePress } from "../widgets/press.ts";
import { useSay } from "../widgets/reader.tsx";
import { Skeleton } from "../widgets/skeleton.tsx";
import { PublicPageCard } from "./public-page-card.tsx";
import { PublicationHistory } from "./publication-history.tsx";
import { type Publication, usePublication, usePublishing } from "./publishing.ts";
import { SiteNamesCard } from "./site-names.tsx";
import "./publishing.css";

export function PublishingPage() {
  const say = useSay(sayPublishing);
  const sayFrame = useSay(sayShell);
  const live = useLive();
  const { version } = useSnapshot();
  const record = useRecordSnapshot();
  const { data, error } = usePublication(`${version} ${record.version}`);
  return (
    <div className="page stack publishing">
      <div className="row">
        <h1>{sayFrame("page.publicSite")}</h1>
        <span className="spread" />
        <a className="button" href="/site" target="_blank" rel="noreferrer">
          <ExternalLink size={16} aria-hidden="true" /> {say("open")}
        </a>
      </div>
      <p className="soft">{say("intro", { path: `/visits/${live.id}` })}</p>
      {data ? (
        <Open publication={data} />
      ) : error ? (
        <Message of="failed" />
      ) : (
        <Skeleton text={say("loading")} />
      )}
    </div>
  );
}

function Open({ publication }: { readonly publication: Publication }) {
  const say = useSay(sayPublishing);
  const { undo, redo } = usePublishing(publication);
  return (
    <>
      <div className="public-cards">
        <PublicPageCard page="visit" publication={publication} />
        <PublicPageCard page="news" publication={publication} />
      </div>
      <div className="row">
        <button type="button" className="button" disabled={!publication.undo} onClick={onePress(undo)}>
          {say("undo")}
        </button>
        <button type="button" className="button" disabled={!publication.redo} onClick={onePress(redo)}>
          {say("redo")}
        </button>
      </div>
      <Languages publication={publication} />
      <SiteNamesCard languages={publication.offered} />
      <PublicationHistory version={publication.version} />
    </>
  );
}

/** The languages in which both pages are public: by default, all languages of the visit. */
function Languages({ publication }: { readonly publication: Publication }) {
  const say = useSay(sayPublishing);
  const { speak } = usePublishing(publication);
  const { offered, languages } = publication;
  const chosen = languages ?? offered;
  const toggle = (tag: string) => {
    const next = offered.filter((one) => (one === tag ? !chosen.includes(tag) : chosen.includes(one)));
    return speak(next.length === offered.length ? null : next);
  };
  return (
    <fieldset className="card stack">
      <legend className="label">{say("languages")}</legend>
      <div className="row">
        {offered.map((tag) => {
          const language = spokenBy(tag);
          const isLast = chosen.length === 1 && chosen.includes(tag);
          return (
            <label className="row" key={tag}>
              <input
                type="checkbox"
                checked={chosen.includes(tag)}
                disabled={isLast}
                onChange={() => toggle(tag)}
              />
              <span lang={tag}>{language ? languageNames[language] : tag}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
