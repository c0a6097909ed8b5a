// What hosts answered, kept up to date by the stream.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLive } from "./live.ts";
import { office, type RequestCard } from "./release-queries.ts";

/** Answers of hosts, newest first; `onHeard` is told of each that comes in while the page is open. */
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
