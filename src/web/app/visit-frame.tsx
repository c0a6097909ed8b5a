// The frame of one visit: the bar with its title, its pages, and the commands of every page.
import { Link, Outlet, useLocation, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import { sayShell } from "#text";
import { type Live, LiveContext, useLiveState } from "../data/live.ts";
import { openLive } from "../data/open-live.ts";
import { useRegistry } from "../shell/commands.tsx";
import { Preferences } from "../shell/preferences.tsx";
import { Message } from "../widgets/message.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { useSteps } from "../widgets/use-steps.ts";
import { OpenProposals } from "./live-changes.tsx";
import "../shell/frame.css";

const ConflictDialog = lazy(() =>
  import("./conflict.tsx").then((module) => ({ default: module.ConflictDialog })),
);

/** Undo, redo, palette and help, for every page. */
function Tools({ live }: { readonly live: Live }) {
  const say = useSay(sayShell);
  const registry = useRegistry();
  const state = useLiveState(live);
  const steps = useSteps(live);
  const can = {
    // What is still being saved can be undone once it is.
    undo: state.kind === "open" && (state.canUndo || state.saving),
    redo: state.kind === "open" && state.canRedo && !state.saving,
  };
  return (
    <div className="row">
      {(["undo", "redo"] as const).map((step) => (
        <button
          key={step}
          type="button"
          className="button quiet"
          aria-label={say(step)}
          title={say(step)}
          disabled={!can[step]}
          onClick={() => void steps[step]()}
        >
          {step === "undo" ? "↶" : "↷"}
        </button>
      ))}
      <button type="button" className="button quiet wide-only" onClick={() => registry.show("palette")}>
        {say("palette")} <kbd>Ctrl K</kbd>
      </button>
      <button
        type="button"
        className="button quiet"
        aria-label={say("help")}
        title={say("help")}
        onClick={() => registry.show("help")}
      >
        ?
      </button>
    </div>
  );
}

export function VisitFrame() {
  const { visit: id } = useParams({ from: "/visits/$visit" });
  const live = useMemo(() => openLive(id), [id]);
  const state = useLiveState(live);
  useEffect(() => live.close, [live]);
  const say = useSay(sayShell);
  const read = useRead();
  // On a phone the row of pages scrolls. Keep the open page visible.
  const { pathname } = useLocation();
  const rooms = useRef<HTMLElement>(null);
  useEffect(() => {
    rooms.current
      ?.querySelector(`[href="/app${pathname}"]`)
      ?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);
  return (
    <LiveContext value={live}>
      <a className="skip" href="#content">
        {say("skip")}
      </a>
      <header className="bar no-print">
        <Link to="/" className="brand">
          Entente
        </Link>
        <p className="visit-title">{state.kind === "open" ? read(state.snapshot.visit.title) : ""}</p>
        <Tools live={live} />
        <Preferences />
      </header>
      <nav className="rooms no-print" ref={rooms} aria-label={say("rooms")}>
        <Link to="/visits/$visit" params={{ visit: id }} activeOptions={{ exact: true }}>
          {say("room.board")}
        </Link>
        <Link to="/visits/$visit/disruptions" params={{ visit: id }}>
          {say("room.disruptions")}
        </Link>
        <Link to="/visits/$visit/visit" params={{ visit: id }}>
          {say("room.visit")}
        </Link>
        <Link to="/visits/$visit/people" params={{ visit: id }}>
          {say("room.people")}
        </Link>
        <Link to="/visits/$visit/activities" params={{ visit: id }}>
          {say("room.activities")}
        </Link>
        <Link to="/visits/$visit/places" params={{ visit: id }}>
          {say("room.places")}
        </Link>
        <Link to="/visits/$visit/resources" params={{ visit: id }}>
          {say("room.resources")}
        </Link>
        <Link to="/visits/$visit/organisations" params={{ visit: id }}>
          {say("room.organisations")}
        </Link>
        <Link to="/visits/$visit/wishes" params={{ visit: id }}>
          {say("room.wishes")}
        </Link>
        <Link to="/visits/$visit/rules" params={{ visit: id }}>
          {say("room.rules")}
        </Link>
        <Link to="/visits/$visit/pictures" params={{ visit: id }}>
          {say("room.pictures")}
        </Link>
        <Link to="/visits/$visit/releases" params={{ visit: id }}>
          {say("room.releases")}
        </Link>
        <Link to="/visits/$visit/guests" params={{ visit: id }}>
          {say("room.guests")}
          {state.kind === "open" && <OpenProposals />}
        </Link>
        <Link to="/visits/$visit/history" params={{ visit: id }}>
          {say("room.history")}
        </Link>
      </nav>
      <div role="status" className="no-print">
        {state.kind === "open" && state.shutOut && <p className="note bad">{say("shutOut")}</p>}
        {state.kind === "open" && state.away && <p className="note warn">{say("away")}</p>}
      </div>
      <main id="content" className="content" tabIndex={-1}>
        {state.kind === "open" ? (
          <Outlet />
        ) : state.kind === "opening" ? (
          <p className="soft waiting">{say("opening")}</p>
        ) : (
          <Message
            of={
              state.status === 404
                ? "missing"
                : state.status === 403 || state.status === 401
                  ? "closed"
                  : "failed"
            }
          />
        )}
      </main>
      {state.kind === "open" && state.conflict && (
        <Suspense fallback={null}>
          <ConflictDialog live={live} conflict={state.conflict} />
        </Suspense>
      )}
    </LiveContext>
  );
}
