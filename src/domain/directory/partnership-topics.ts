// The topics of a partnership: each once across visits, with the organisations that want and offer it.
import type { Text } from "../visit/text.ts";
import type { VisitDigest } from "./digest.ts";
import { plainName } from "./likeness.ts";
import type { Whose } from "./whose.ts";

export interface PartnershipTopic {
  readonly title: Text;
  /** The number of meetings in which it was discussed. */
  readonly times: number;
  readonly wanted: readonly Whose[];
  readonly offered: readonly Whose[];
}

interface Page {
  title: Text;
  times: number;
  readonly wanted: Set<Whose>;
  readonly offered: Set<Whose>;
}

export interface TopicBook {
  spoken(digest: VisitDigest, topic: string): void;
  exchanged(
    digest: VisitDigest,
    topic: string,
    exchange: { readonly whose: Whose; readonly kind: "wanted" | "offered" },
  ): void;
  /** The most discussed topic comes first. */
  list(): readonly PartnershipTopic[];
}

/** Topics of several visits are the same if they have the same title in any language. */
export function topicBook(): TopicBook {
  const byName = new Map<string, Page>();
  const pages = new Set<Page>();
  const pageOf = (digest: VisitDigest, topic: string): Page | undefined => {
    const title = digest.topics.find(({ id }) => id === topic)?.title;
    if (!title) return undefined;
    const names = Object.values(title).map(plainName);
    const known = names.map((name) => byName.get(name)).find((page) => page !== undefined);
    const page = known ?? { title, times: 0, wanted: new Set<Whose>(), offered: new Set<Whose>() };
    page.title = { ...page.title, ...title };
    for (const name of names) if (!byName.has(name)) byName.set(name, page);
    pages.add(page);
    return page;
  };
  return {
    spoken(digest, topic) {
      const page = pageOf(digest, topic);
      if (page) page.times += 1;
    },
    exchanged(digest, topic, { whose, kind }) {
      pageOf(digest, topic)?.[kind].add(whose);
    },
    list: () =>
      [...pages]
        .map(({ title, times, wanted, offered }) => ({
          title,
          times,
          wanted: [...wanted],
          offered: [...offered],
        }))
        .sort((a, b) => b.times - a.times || b.offered.length - a.offered.length),
  };
}
