// The frame of pages outside a visit: the bar with the name and the preferences.
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { sayShell } from "#text";
import { Preferences } from "../shell/preferences.tsx";
import { useSay } from "../widgets/reader.tsx";
import "../shell/frame.css";

export function StartFrame({ children }: { readonly children: ReactNode }) {
  const say = useSay(sayShell);
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
      <main className="content" id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
