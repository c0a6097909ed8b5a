// The frame of one visit: the header with its title, the side bar with its pages, and the page itself.
import { Outlet, useLocation, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { sayShell } from "#text";
import { type Live, LiveContext, useLiveState } from "../data/live.ts";
import { openLive } from "../data/open-live.ts";
import { BottomBar } from "../shell/bottom-bar.tsx";
import { PageTabs } from "../shell/page-tabs.tsx";
import { pageAt, tabsOf } from "../shell/pages.ts";
import { SideBar } from "../shell/side-bar.tsx";
import { type Steppable, StepsContext } from "../shell/steps.ts";
import { Message } from "../widgets/message.tsx";
import { usePageTitle } from "../widgets/page-title.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { Skeleton } from "../widgets/skeleton.tsx";
import { useFindable } from "./findable.ts";
import { OpenProposals } from "./live-changes.tsx";
import { Unplaced } from "./unplaced-count.tsx";
import { VisitHead } from "./visit-head.tsx";
import "../shell/frame.css";

const ConflictDialog = lazy(() =>
  import("./conflict.tsx").then((module) => ({ default: module.ConflictDialog })),
);

/** Moves the focus to the first item of the programme if the page shows one, otherwise to the page. */
function toContent(): void {
  const content = window.document.getElementById("content");
  (content?.querySelector<HTMLElement>("[data-activity][tabindex='0']") ?? content)?.focus();
}

/** Shows whether the server and the network let the open visit be saved. */
function Trouble({ live }: { readonly live: Live }) {
  const say = useSay(sayShell);
  const state = useLiveState(live);
  return (
    <div role="status" className="no-print">
      {state.kind === "open" && state.shutOut && <p className="note bad">{say("shutOut")}</p>}
      {state.kind === "open" && state.away && <p className="note warn">{say("away")}</p>}
    </div>
  );
}

export function VisitFrame() {
  const { visit: id } = useParams({ from: "/visits/$visit" });
  const live = useMemo(() => openLive(id), [id]);
  const state = useLiveState(live);
  useEffect(() => live.close, [live]);
  const say = useSay(sayShell);
  const [document, setDocument] = useState<Steppable>();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const closeMenu = () => setMenuOpen(false);
  useFindable(live, id, document);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu
  useEffect(closeMenu, [pathname]);
  useEffect(() => {
    if (!isMenuOpen) return;
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && setMenuOpen(false);
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isMenuOpen]);
  const isOpen = state.kind === "open";
  const page = pageAt(pathname);
  const tabs = tabsOf(page);
  const read = useRead();
  usePageTitle(
    state.kind === "failed"
      ? say(`message.${messageOf(state.status)}`)
      : say(page ? `page.${page}` : "message.missing"),
    isOpen ? read(state.snapshot.visit.title) : "",
  );
  return (
    <LiveContext value={live}>
      <button type="button" className="skip" onClick={toContent}>
        {say("skip")}
      </button>
      <div className="frame">
        <VisitHead live={live} visit={id} document={document} />
        <SideBar
          visit={id}
          isOpen={isMenuOpen}
          onGo={closeMenu}
          counts={isOpen ? { unplaced: <Unplaced />, access: <OpenProposals /> } : {}}
        />
        <main id="content" className="content" tabIndex={-1}>
          <Trouble live={live} />
          {/* The views of the programme show these tabs in their own bars. */}
          {tabs && tabs !== "views" && <PageTabs visit={id} entry={tabs} look="across-nav" />}
          {isOpen ? (
            <StepsContext value={setDocument}>
              <Outlet />
            </StepsContext>
          ) : state.kind === "opening" ? (
            <Skeleton text={say("opening")} />
          ) : (
            <Message of={messageOf(state.status)} />
          )}
        </main>
        <BottomBar
          visit={id}
          isOpen={isMenuOpen}
          onGo={closeMenu}
          onMore={() => setMenuOpen((before) => !before)}
        />
      </div>
      {isOpen && state.conflict && (
        <Suspense fallback={null}>
          <ConflictDialog live={live} conflict={state.conflict} />
        </Suspense>
      )}
    </LiveContext>
  );
}

const messageOf = (status: number): "missing" | "closed" | "failed" =>
  status === 404 ? "missing" : status === 403 || status === 401 ? "closed" : "failed";
