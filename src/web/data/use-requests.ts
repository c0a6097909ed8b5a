// Replies of hosts, kept up to date by the stream.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLive } from "./live.ts";
import { office, type RequestCard } from "./release-queries.ts";

/** Returns replies of hosts, newest first; calls `onHeard` for each that arrives while the page is open. */
export function useRequests(onHeard?: (request: RequestCard) => void): readonly RequestCard[] {
  const live = useLive();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ["requests", live.id],
    queryFn: () => office.requests(live.id),
  });
  useEffect(
    () =>
      live.listen("request", (request) => {
        void queries.invalidateQueries({ queryKey: ["requests", live.id] });
        if (request.state === "open") onHeard?.(request);
      }),
    [live, queries, onHeard],
  );
  return data ?? [];
}
