// Other servers on the same database: what they write is told to those who watch a visit here.

import type { News, Store } from "./ports.ts";
import type { Happening, Happenings } from "./visit-events.ts";

/** Passes on what other servers do, in the order in which they did it, for as long as the store is open. */
export function hearOthers(store: Store, happen: Happenings): void {
  let last: Promise<void> = Promise.resolve();
  const pass = async (news: News): Promise<void> => {
    if (news.kind === "missed") return happen.tellAll({ kind: "end" });
    const { visit } = news;
    if (news.kind === "revoked") {
      const end = { kind: "end", link: news.link } as const;
      // An owner's link belongs to no visit.
      if (visit === "") happen.tellAll(end);
      else happen.tell(visit, end);
    } else if (happen.isWatched(visit)) {
      // What can not be read now is read by the streams that end and come again.
      const happening = await read(store, news).catch((): Happening => ({ kind: "end" }));
      if (happening) happen.tell(visit, happening);
    }
  };
  store.hear((news) => {
    last = last.then(() => pass(news));
  });
}

async function read(
  store: Store,
  news: Extract<News, { kind: "change" | "release" | "request" | "job" }>,
): Promise<Happening | undefined> {
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
