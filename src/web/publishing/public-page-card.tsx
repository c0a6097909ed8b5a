// One public page: its state, its addresses and its actions.
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PublicPage } from "#domain";
import { languageNames, sayPublishing, spokenBy } from "#text";
import { useLive } from "../data/live.ts";
import { when } from "../releases/when.ts";
import { MomentParts } from "../widgets/moment-parts.tsx";
import { onePress } from "../widgets/press.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { NewsCategory } from "./news-category.tsx";
import { type PageState, type Publication, previewAddress, usePublishing } from "./publishing.ts";

interface Props {
  readonly page: PublicPage;
  readonly publication: Publication;
}

export function PublicPageCard({ page, publication }: Props) {
  const say = useSay(sayPublishing);
  const state = publication.pages[page];
  return (
    <section className="card stack" aria-labelledby={`public-${page}`}>
      <h2 id={`public-${page}`}>{say(`page.${page}`)}</h2>
      <p className="soft">{say(`more.${page}`)}</p>
      <State state={state} />
      {page === "visit" && !publication.released && <p className="note">{say("notReleased")}</p>}
      {state.ready ? (
        <>
          <Addresses page={page} state={state} />
          {page === "news" && <NewsCategory />}
          <Actions page={page} publication={publication} />
        </>
      ) : (
        <p>
          {say("noNews")} <BeginNews />
        </p>
      )}
    </section>
  );
}

function State({ state: { state, since, next, changed } }: { readonly state: PageState }) {
  const say = useSay(sayPublishing);
  const { language } = useReader();
  return (
    <div role="status">
      <p>
        <b className="public-state" data-state={state}>
          {say(`state.${state}`)}
        </b>
        {since && <span className="soft"> {say("since", { when: when(since, language) })}</span>}
      </p>
      {next && <p>{say(`next.${next.does}`, { when: when(next.at, language) })}</p>}
      {changed && <p className="note warn">{say("changed")}</p>}
    </div>
  );
}

function Addresses({ page, state }: { readonly page: PublicPage; readonly state: PageState }) {
  const say = useSay(sayPublishing);
  const live = useLive();
  const isPublic = state.state === "public";
  return (
    <dl className="public-addresses">
      {state.addresses.map(({ language, path }) => {
        const spoken = spokenBy(language);
        return (
          <div key={language}>
            <dt lang={language}>{spoken ? languageNames[spoken] : language}</dt>
            <dd className="row">
              {isPublic && (
                <a href={path} target="_blank" rel="noreferrer">
                  {path}
                </a>
              )}
              {(!isPublic || state.changed) && (
                <a href={previewAddress(live.id, page, language)} target="_blank" rel="noreferrer">
                  {say("preview")}
                </a>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Actions({ page, publication }: Props) {
  const say = useSay(sayPublishing);
  const { publish, withdraw } = usePublishing(publication);
  const { state, next, changed } = publication.pages[page];
  const isPublic = state === "public";
  return (
    <div className="row public-actions">
      {(!isPublic || changed) && (
        <button type="button" className="button main" onClick={onePress(() => publish(page, null))}>
          {say(isPublic ? "publishAgain" : "publish")}
        </button>
      )}
      {(!isPublic || changed) && <Schedule onChoose={(at) => publish(page, at)} />}
      {(isPublic || next) && (
        <button type="button" className="button" onClick={onePress(() => withdraw(page))}>
          {say(isPublic ? "withdraw" : "cancel")}
        </button>
      )}
    </div>
  );
}

/** An hour, typed in the local time of this device. */
function Schedule({ onChoose }: { readonly onChoose: (at: string) => Promise<void> }) {
  const say = useSay(sayPublishing);
  const [typed, setTyped] = useState("");
  const instant = typed === "" ? undefined : instantOf(typed);
  return (
    <form
      className="row public-schedule"
      onSubmit={(event) => {
        event.preventDefault();
        if (instant) void onChoose(instant).then(() => setTyped(""));
      }}
    >
      <MomentParts kind="datetime-local" label={say("at")} value={typed} onChange={setTyped} />
      <button type="submit" className="button" disabled={!instant}>
        {say("schedule")}
      </button>
    </form>
  );
}

/** Returns the minute in UTC of a local time; undefined if it is incomplete. */
function instantOf(typed: string): string | undefined {
  try {
    const local = Temporal.PlainDateTime.from(typed).toZonedDateTime(Temporal.Now.timeZoneId());
    return local.toInstant().toString({ smallestUnit: "minute" });
  } catch {
    return undefined;
  }
}

function BeginNews() {
  const say = useSay(sayPublishing);
  const { id } = useLive();
  return (
    <Link to="/visits/$visit/news" params={{ visit: id }}>
      {say("begin")}
    </Link>
  );
}
