// What hosts answered while the page is open: a notice, and how many proposals wait.
import { useCallback } from "react";
import { sayRelease } from "#text";
import type { RequestCard } from "../data/release-queries.ts";
import { useRequests } from "../data/use-requests.ts";
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
  if (count === 0) return null;
  return (
    <>
      {" "}
      <span className="mark warn" aria-hidden="true">
        {count}
      </span>
      <span className="unseen">{sayRelease(language, "guests.count", { count })}</span>
    </>
  );
}
