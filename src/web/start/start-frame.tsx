// The frame of pages outside a visit: the bar with the name and the preferences, and the pages across visits.
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { sayAcross, sayShell } from "#text";
import { useFindableEverywhere } from "../app/findable.ts";
import { Preferences } from "../shell/preferences.tsx";
import { usePageTitle } from "../widgets/page-title.ts";
import { useSay } from "../widgets/reader.tsx";
import "../shell/frame.css";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

export function StartFrame({ title, children }: Props) {
  const say = useSay(sayShell);
  const sayBeyond = useSay(sayAcross);
  usePageTitle(title);
  useFindableEverywhere();
  return (
    <>
      <a className="skip" href="#content">
        {say("skip")}
      </a>
      <header className="bar">
        <Link to="/" className="brand">
          Entente
        </Link>
        <span className="spread" />
        <Preferences />
      </header>
      <nav className="across-nav no-print" aria-label={sayBeyond("group")}>
        <Link to="/" activeOptions={{ exact: true }}>
          {sayBeyond("visits")}
        </Link>
        <Link to="/partnerships" activeOptions={{ includeSearch: false }}>
          {sayBeyond("partnerships")}
        </Link>
        <Link to="/calls" activeOptions={{ includeSearch: false }}>
          {sayBeyond("calls")}
        </Link>
        <Link to="/directory">{sayBeyond("directory")}</Link>
        <Link to="/search" activeOptions={{ includeSearch: false }}>
          {sayBeyond("search")}
        </Link>
        <Link to="/indicators" activeOptions={{ includeSearch: false }}>
          {say("page.indicators")}
        </Link>
      </nav>
      <main className="content" id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
