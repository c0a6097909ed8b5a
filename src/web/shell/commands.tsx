// Commands: whatever a page can do has a name and a key, and is found in the palette (Ctrl-K) and the help (?).
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Command } from "./command.ts";

interface Registry {
  set(area: string, commands: readonly Command[]): void;
  all(): readonly Command[];
  show(what: "palette" | "help"): void;
}
const CommandsContext = createContext<Registry | undefined>(undefined);

const Palette = lazy(() => import("./palette.tsx").then((module) => ({ default: module.Palette })));
const Help = lazy(() => import("./help.tsx").then((module) => ({ default: module.Help })));

/** A key event in the notation of commands. */
function keyOf(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey ? "Ctrl+" : "";
  const shift = event.shiftKey && (event.key.length > 1 || /\p{L}/u.test(event.key)) ? "Shift+" : "";
  return `${control}${shift}${event.key}`;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const areas = useRef(new Map<string, readonly Command[]>());
  const [shown, setShown] = useState<"palette" | "help">();
  const registry = useMemo<Registry>(
    () => ({
      set: (area, commands) => void areas.current.set(area, commands),
      all: () => [...areas.current.values()].flat(),
      show: setShown,
    }),
    [],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const key = keyOf(event);
      if (key === "Ctrl+k") {
        event.preventDefault();
        setShown("palette");
        return;
      }
      if (isTyping(event.target) || document.querySelector("[role=dialog], [role=menu]")) return;
      if (key === "?") {
        setShown("help");
        return;
      }
      const command = registry.all().find((candidate) => candidate.key === key || candidate.also === key);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [registry]);
  const close = () => setShown(undefined);
  return (
    <CommandsContext value={registry}>
      {children}
      <Suspense fallback={null}>
        {shown === "palette" && <Palette commands={registry.all()} onClose={close} />}
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

/** Offers commands while the component is there. */
export function useCommands(area: string, commands: readonly Command[], active = true): void {
  const registry = useRegistry();
  useEffect(() => {
    registry.set(area, active ? commands : []);
    return () => registry.set(area, []);
  });
}
