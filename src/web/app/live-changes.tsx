// Replies of hosts while the page is open: a notice, and the number of open proposals.
import { useCallback } from "react";
import { sayRelease } from "#text";
import type { RequestCard } from "../data/release-queries.ts";
import { useRequests } from "../data/use-requests.ts";
import { CountMark } from "../widgets/count-mark.tsx";
import { useNotify } from "../widgets/notices.tsx";
import { useReader } from "../widgets/reader.tsx";

export function OpenProposals() {
  const { language } = useReader();
  const notify = useNotify();
  const onHeard = useCallback(
    ({ who }: RequestCard) => notify(sayRelease(language, "guests.heard", { who })),
    [language, notify],
  );
  const count = useRequests(onHeard).filter(
    ({ kind, state }) => kind === "propose" && state === "open",
  ).length;
  return <CountMark count={count} label={sayRelease(language, "guests.count", { count })} />;
}
