// The tabs of pages that belong together: a switch in a bar, or a row above the page.
import { Link } from "@tanstack/react-router";
import { sayShell } from "#text";
import { useSay } from "../widgets/reader.tsx";
import { type EntryName, entryKey, pages, pagesOf } from "./pages.ts";

interface Props {
  readonly visit: string;
  readonly entry: EntryName;
  readonly look: "segments" | "across-nav";
}

export function PageTabs({ visit, entry, look }: Props) {
  const say = useSay(sayShell);
  return (
    <nav className={`${look} page-tabs no-print`} aria-label={say(entryKey(entry))}>
      {pagesOf(entry).map((page) => (
        <Link key={page} to={pages[page].to} params={{ visit }}>
          {say(`page.${page}`)}
        </Link>
      ))}
    </nav>
  );
}
