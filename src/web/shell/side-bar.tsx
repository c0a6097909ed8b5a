// The side bar: the pages of a visit by phase of the work, with counts of open matters.
import { Link, useLocation } from "@tanstack/react-router";
import { Keyboard, Network } from "lucide-react";
import type { ReactNode } from "react";
import { sayAcross, sayShell } from "#text";
import { useSay } from "../widgets/reader.tsx";
import { useNarrow } from "../widgets/use-narrow.ts";
import { useRegistry } from "./commands.tsx";
import {
  type EntryName,
  entryKey,
  type PageName,
  pageAt,
  pageGroups,
  pages,
  pagesOf,
  tabsOf,
} from "./pages.ts";
import { Preferences } from "./preferences.tsx";

interface Props {
  readonly visit: string;
  /** Shown after the name of a page: the number of open matters. */
  readonly counts: Partial<Readonly<Record<PageName, ReactNode>>>;
  readonly isOpen: boolean;
  onGo(): void;
}

export function SideBar({ visit, counts, isOpen, onGo }: Props) {
  const say = useSay(sayShell);
  const sayBeyond = useSay(sayAcross);
  const registry = useRegistry();
  // A phone has no space for tabs on the page, so its menu lists every page.
  const isNarrow = useNarrow();
  const here = tabsOf(pageAt(useLocation().pathname));
  const link = (entry: EntryName) => {
    const [first] = pagesOf(entry);
    const { to, icon: Icon } = pages[first];
    return (
      <li key={entry}>
        <Link
          to={to}
          params={{ visit }}
          className="side-link"
          activeOptions={{ exact: entry === "overview" }}
          {...(entry === here ? { "aria-current": true } : {})}
          onClick={onGo}
        >
          <Icon size={16} aria-hidden="true" />
          <span className="side-name">{say(entryKey(entry))}</span>
          {counts[first]}
        </Link>
      </li>
    );
  };
  return (
    <div className="side no-print" data-open={isOpen || undefined}>
      <nav aria-label={say("rooms")}>
        <ul>{link("overview")}</ul>
        {pageGroups.map((group) => (
          <section key={group.name} aria-labelledby={`group-${group.name}`}>
            <h2 className="side-group" id={`group-${group.name}`}>
              {say(`group.${group.name}`)}
            </h2>
            <ul>
              {(isNarrow ? group.entries.flatMap(pagesOf) : group.entries).map(link)}
              {group.name === "after" && (
                <li>
                  <Link to="/partnerships" className="side-link" onClick={onGo}>
                    <Network size={16} aria-hidden="true" />
                    <span className="side-name">{sayBeyond("partnerships")}</span>
                  </Link>
                </li>
              )}
            </ul>
          </section>
        ))}
      </nav>
      <div className="row side-foot">
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("help")}
          title={say("help")}
          onClick={() => registry.show("help")}
        >
          <Keyboard size={16} aria-hidden="true" />
        </button>
        <Preferences />
      </div>
    </div>
  );
}
