// The bottom bar of a phone: the pages that are needed most, and a button for all others.
import { Link } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";
import { sayShell } from "#text";
import { useSay } from "../widgets/reader.tsx";
import { mainPages, pages } from "./pages.ts";

interface Props {
  readonly visit: string;
  readonly isOpen: boolean;
  onGo(): void;
  onMore(): void;
}

export function BottomBar({ visit, isOpen, onGo, onMore }: Props) {
  const say = useSay(sayShell);
  return (
    <nav className="bottom-bar no-print" aria-label={say("mainPages")}>
      {mainPages.map((name) => {
        const { to, icon: Icon } = pages[name];
        return (
          <Link
            key={name}
            to={to}
            params={{ visit }}
            activeOptions={{ exact: name === "overview" }}
            onClick={onGo}
          >
            <Icon size={20} aria-hidden="true" />
            {say(`page.${name}`)}
          </Link>
        );
      })}
      <button type="button" aria-expanded={isOpen} onClick={onMore}>
        <Ellipsis size={20} aria-hidden="true" />
        {say("more")}
      </button>
    </nav>
  );
}
