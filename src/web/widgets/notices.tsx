// Short notices at the bottom of the page: failed changes and completed actions. Screen readers read them out.
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from "react";
import { onePress } from "./press.ts";

interface Notice {
  readonly number: number;
  readonly text: string;
  readonly bad: boolean;
  readonly action: NoticeAction | undefined;
}
/** An action offered by a notice. */
export interface NoticeAction {
  readonly name: string;
  run(): void;
}
interface Notices {
  notify(text: string, bad?: boolean, action?: NoticeAction): void;
}
const NoticesContext = createContext<Notices | undefined>(undefined);
let numbers = 0;
const shownMs = 7000;

export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const drop = useCallback(
    (notice: Notice) => setNotices((before) => before.filter((other) => other !== notice)),
    [],
  );
  const notify = useCallback(
    (text: string, bad = false, action?: NoticeAction) => {
      numbers++;
      const notice = { number: numbers, text, bad, action };
      setNotices((before) => [...before.slice(-2), notice]);
      setTimeout(() => drop(notice), shownMs);
    },
    [drop],
  );
  const value = useMemo(() => ({ notify }), [notify]);
  return (
    <NoticesContext value={value}>
      {children}
      <div className="notices no-print" role="status">
        {notices.map((notice) => (
          <p className={notice.bad ? "note bad" : "note"} key={notice.number}>
            {notice.text}{" "}
            {notice.action && (
              <button
                type="button"
                className="button small-button"
                onClick={onePress(() => {
                  drop(notice);
                  notice.action?.run();
                })}
              >
                {notice.action.name}
              </button>
            )}
          </p>
        ))}
      </div>
    </NoticesContext>
  );
}

export function useNotify(): Notices["notify"] {
  const notices = use(NoticesContext);
  if (!notices) throw new Error("no notices");
  return notices.notify;
}
