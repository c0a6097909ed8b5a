// Other servers on the same database: passes on what they write to those who watch a visit here.

import type { News, Store } from "./ports.ts";
import type { VisitEvent, VisitEvents } from "./visit-events.ts";

/** Passes on what other servers do, in the same order, as long as the store is open. */
export function followOtherServers(store: Store, events: VisitEvents): void {
  let last: Promise<void> = Promise.resolve();
  const pass = async (news: News): Promise<void> => {
    if (news.kind === "missed") return events.publishToAll({ kind: "end" });
    const { visit } = news;
    if (news.kind === "revoked") {
      const end = { kind: "end", link: news.link } as const;
      // An owner's link belongs to no visit.
      if (visit === "") events.publishToAll(end);
      else events.publish(visit, end);
    } else if (events.isWatched(visit)) {
      // If the changes cannot be read now, end the streams: browsers connect again and read what they missed.
      const event = await read(store, news).catch((): VisitEvent => ({ kind: "end" }));
      if (event) events.publish(visit, event);
    }
  };
  store.subscribe((news) => {
    last = last.then(() => pass(news));
  });
}

async function read(
  store: Store,
  news: Extract<News, { kind: "change" | "release" | "request" | "job" }>,
): Promise<VisitEvent | undefined> {
  const { visit } = news;
  switch (news.kind) {
    case "change": {
      const [change] = await store.changes(visit, news.version, news.version);
      return change && { kind: "change", change };
    }
    case "release": {
      const release = (await store.releases(visit)).find(({ number }) => number === news.number);
      return release && { kind: "release", release };
    }
    case "request": {
      const request = (await store.requests(visit)).find(({ id }) => id === news.request);
      return request && { kind: "request", request };
    }
    case "job": {
      const job = await store.job(visit, news.job);
      return job && { kind: "job", job };
    }
  }
}
