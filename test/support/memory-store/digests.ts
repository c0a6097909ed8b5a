// Digests of visits, and the texts of their minutes, in memory.
import type { FoundMinutes, MinutesSight, Store } from "#app";
import type { MinutesText } from "#domain";
import type { MemoryState } from "./state.ts";

type Digests = Pick<Store, "digestStates" | "putDigest" | "digests" | "searchMinutes" | "minutesOf">;

export function memoryDigests({ visits, digests }: MemoryState): Digests {
  const seen = ({ ownVisit, seenOfOwn, seenOfOthers }: MinutesSight) =>
    [...digests]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([visit, { minutes }]) =>
        minutes
          .filter(({ visibility }) => (visit === ownVisit ? seenOfOwn : seenOfOthers).includes(visibility))
          .map((minute) => ({ visit, minute })),
      );
  return {
    async digestStates() {
      const own = [...visits.values()].filter(({ newest }) => !newest.id.includes("/"));
      return own.map(({ newest: { id, version } }) => {
        const made = digests.get(id)?.digest;
        return {
          visit: id,
          version,
          record: visits.get(`${id}/record`)?.newest.version ?? 0,
          made: made ? { version: made.version, record: made.record, format: made.format } : null,
        };
      });
    },
    putDigest: async (digest, minutes) => void digests.set(digest.visit, { digest, minutes }),
    digests: async (wanted) =>
      wanted.flatMap((visit) => {
        const text = digests.get(visit)?.digest.text;
        return text === undefined ? [] : [{ visit, text }];
      }),
    async searchMinutes({ parts, grams, limit, ...sight }) {
      const found = seen(sight).filter(
        ({ minute }) =>
          grams.every((gram) => minute.grams.includes(gram)) &&
          parts.every((part) => minute.plain.includes(part)),
      );
      const dateOf = (one: (typeof found)[number]) => one.minute.date ?? "";
      return found
        .toSorted((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1))
        .slice(0, limit)
        .map(foundMinutes);
    },
    minutesOf: async (items, sight) =>
      seen(sight)
        .filter(({ visit, minute }) =>
          items.some((item) => item.visit === visit && item.activity === minute.activity),
        )
        .map(foundMinutes),
  };
}

function foundMinutes({
  visit,
  minute: { plain: _, grams: __, ...rest },
}: {
  readonly visit: string;
  readonly minute: MinutesText;
}): FoundMinutes {
  return { ...rest, visit };
}
