// Commands: every action of a page has a name and a key, and is found in the palette (Ctrl-K) and the help (?).
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Command } from "./command.ts";

type Offer = () => Promise<readonly Command[]>;

interface Registry {
  set(area: string, commands: readonly Command[]): void;
  /** Further results of the palette, made only when it is open. */
  offer(area: string, make: Offer | undefined): void;
  all(): readonly Command[];
  show(what: "palette" | "help"): void;
}
const CommandsContext = createContext<Registry | undefined>(undefined);

const Palette = lazy(() => import("./palette.tsx").then((module) => ({ default: module.Palette })));
const Help = lazy(() => import("./help.tsx").then((module) => ({ default: module.Help })));

/** Returns a key event in the notation of commands. */
function keyOf(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey ? "Ctrl+" : "";
  const shift = event.shiftKey && (event.key.length > 1 || /\p{L}/u.test(event.key)) ? "Shift+" : "";
  return `${control}${shift}${event.key}`;
}

/** Whether a dialog is open that receives the keys. */
const isInDialog = (): boolean => document.querySelector("[role=dialog], [role=menu]") !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const areas = useRef(new Map<string, readonly Command[]>());
  const offers = useRef(new Map<string, Offer>());
  const [shown, setShown] = useState<"palette" | "help">();
  /** The dialog that is open or still being loaded. */
  const coming = useRef<"palette" | "help">(undefined);
  const [early, setEarly] = useState("");
  const registry = useMemo<Registry>(
    () => ({
      set: (area, commands) => void areas.current.set(area, commands),
      offer(area, make) {
        if (make) offers.current.set(area, make);
        else offers.current.delete(area);
      },
      all: () => [...areas.current.values()].flat(),
      show(what) {
        coming.current = what;
        setEarly("");
        setShown(what);
      },
    }),
    [],
  );
  const close = useCallback(() => {
    coming.current = undefined;
    setShown(undefined);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const key = keyOf(event);
      if (key === "Ctrl+k") {
        event.preventDefault();
        if (coming.current !== "palette") registry.show("palette");
        return;
      }
      if (coming.current !== undefined) return;
      if (isTyping(event.target) || isInDialog()) return;
      if (key === "?") {
        registry.show("help");
        return;
      }
      const command = registry.all().find((candidate) => candidate.key === key || candidate.also === key);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    // Handles keys before the page: between Ctrl-K and the appearance of the dialog, letters belong to the dialog.
    const onEarlyKey = (event: KeyboardEvent) => {
      const isThere = event.target instanceof Element && event.target.closest("[role=dialog]");
      if (coming.current === undefined || isThere || keyOf(event) === "Ctrl+k") return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === "Escape") close();
      else if (event.key === "Backspace") setEarly((typed) => typed.slice(0, -1));
      else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
        setEarly((typed) => typed + event.key);
    };
    addEventListener("keydown", onKey);
    addEventListener("keydown", onEarlyKey, { capture: true });
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("keydown", onEarlyKey, { capture: true });
    };
  }, [registry, close]);
  return (
    <CommandsContext value={registry}>
      {children}
      <Suspense fallback={null}>
        {shown === "palette" && (
          <Palette
            commands={async () => {
              const offered = await Promise.all([...offers.current.values()].map((make) => make()));
              return [...offered.flat(), ...registry.all()];
            }}
            typed={early}
            onClose={close}
          />
        )}
        {shown === "help" && <Help commands={registry.all()} onClose={close} />}
      </Suspense>
    </CommandsContext>
  );
}

export function useRegistry(): Registry {
  const registry = use(CommandsContext);
  if (!registry) throw new Error("no commands");
  return registry;
}

/** Offers commands as long as the component is mounted. */
export function useCommands(area: string, commands: readonly Command[], active = true): void {
  const registry = useRegistry();
  useEffect(() => {
    registry.set(area, active ? commands : []);
    return () => registry.set(area, []);
  });
}

/** Offers results of the palette as long as the component is mounted. */
export function useOffer(area: string, make: Offer): void {
  const registry = useRegistry();
  useEffect(() => {
    registry.offer(area, make);
    return () => registry.offer(area, undefined);
  });
}
