// The header of a visit: the name of the product, the visit, undo and redo, and the field that finds everything.
import { Link } from "@tanstack/react-router";
import { Redo2, Search, Undo2 } from "lucide-react";
import { useSyncExternalStore } from "react";
import { sayShell, shortDates } from "#text";
import { type Live, useLiveState } from "../data/live.ts";
import { useRegistry } from "../shell/commands.tsx";
import type { Steppable } from "../shell/steps.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSteps } from "../widgets/use-steps.ts";

interface Props {
  readonly live: Live;
  readonly visit: string;
  /** The document to which undo and redo apply, if it is not the visit. */
  readonly document: Steppable | undefined;
}

export function VisitHead({ live, visit: id, document }: Props) {
  const say = useSay(sayShell);
  const read = useRead();
  const { language } = useReader();
  const registry = useRegistry();
  const state = useLiveState(live);
  const stepped: Steppable = document ?? live;
  const steps = useSteps(live, document);
  const now = useSyncExternalStore(stepped.subscribe, stepped.state);
  const visit = state.kind === "open" ? state.snapshot.visit : undefined;
  const can = {
    // A change that is still being saved can be undone afterwards.
    undo: now.kind === "open" && (now.canUndo || now.saving),
    redo: now.kind === "open" && now.canRedo && !now.saving,
  };
  return (
    <header className="visit-head no-print">
      <Link to="/" className="brand">
        Entente
      </Link>
      <Link
        to="/visits/$visit"
        params={{ visit: id }}
        className="visit-card"
        aria-hidden="true"
        tabIndex={-1}
        title={visit ? read(visit.title) : undefined}
      >
        <span className="visit-title">{visit ? read(visit.title) : ""}</span>
        <span className="soft small">{visit ? shortDates(visit.from, visit.to, language) : ""}</span>
      </Link>
      <div className="steps">
        {(["undo", "redo"] as const).map((step) => (
          <button
            key={step}
            type="button"
            className="button quiet icon"
            aria-label={say(step)}
            title={say(step)}
            disabled={!can[step]}
            onClick={() => void steps[step]()}
          >
            {step === "undo" ? (
              <Undo2 size={16} aria-hidden="true" />
            ) : (
              <Redo2 size={16} aria-hidden="true" />
            )}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="find-field"
        title={say("palette")}
        onClick={() => registry.show("palette")}
      >
        <Search size={15} aria-hidden="true" />
        <span className="find-name">{say("find")}</span>
        <kbd>Ctrl K</kbd>
      </button>
    </header>
  );
}
