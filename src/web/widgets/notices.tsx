// Short notices at the foot of the page: what went wrong with a change, what was done; read out by screen readers.
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from "react";

interface Notice {
  readonly number: number;
  readonly text: string;
  readonly bad: boolean;
}
interface Notices {
  tell(text: string, bad?: boolean): void;
}
const NoticesContext = createContext<Notices | undefined>(undefined);
let numbers = 0;
const shownMs = 7000;

export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const tell = useCallback((text: string, bad = false) => {
    numbers++;
    const notice = { number: numbers, text, bad };
    setNotices((before) => [...before.slice(-2), notice]);
    setTimeout(() => setNotices((before) => before.filter((other) => other !== notice)), shownMs);
  }, []);
  const value = useMemo(() => ({ tell }), [tell]);
  return (
    <NoticesContext value={value}>
      {children}
      <div className="notices no-print" role="status">
        {notices.map((notice) => (
          <p className={notice.bad ? "note bad" : "note"} key={notice.number}>
            {notice.text}
          </p>
        ))}
      </div>
    </NoticesContext>
  );
}

export function useTell(): Notices["tell"] {
  const notices = use(NoticesContext);
  if (!notices) throw new Error("no notices");
  return notices.tell;
}
