// Releases, personal links, requests of hosts and photos in memory.
import type { Store, StoredLink } from "#app";
import type { MemoryState } from "./state.ts";

type Releases = Pick<Store, "addRelease" | "releases" | "release" | "newestRelease">;
type Links = Pick<
  Store,
  "addLink" | "links" | "linkOf" | "revokeLink" | "expireLink" | "linkUsed" | "markSeen"
>;
type Photos = Pick<Store, "addPhoto" | "photo" | "photoFiles">;
type Requests = Pick<Store, "addRequest" | "requests" | "answerRequest">;

export function memoryReleases({ visits, releases }: MemoryState): Releases {
  const newestFirst = (visit: string) => releases.filter((one) => one.visit === visit).toReversed();
  return {
    async addRelease(release) {
      const { visit, key } = release;
      if (!visits.has(visit)) throw new Error(`there is no visit ${visit}`);
      const earlier = newestFirst(visit).find((one) => one.key === key);
      if (earlier) return earlier;
      const added = { ...release, number: newestFirst(visit).length + 1 };
      releases.push(added);
      return added;
    },
    releases: async (visit) => newestFirst(visit).map(({ document: _, ...card }) => card),
    release: async (visit, number) =>
      newestFirst(visit).find((one) => number === "newest" || one.number === number),
    newestRelease: async (visit) => newestFirst(visit)[0]?.number,
  };
}

export function memoryLinks({ links }: MemoryState): Links {
  const change = (isMeant: (link: StoredLink) => boolean, changed: Partial<StoredLink>) => {
    const [hash, link] = [...links].find(([, one]) => isMeant(one)) ?? [];
    if (hash === undefined || !link) return undefined;
    const next = { ...link, ...changed };
    links.set(hash, next);
    return next;
  };
  return {
    addLink: async (link, hash) => void links.set(hash, link),
    links: async (visit) => [...links.values()].filter((one) => one.visit === visit),
    linkOf: async (hash) => links.get(hash),
    revokeLink: async (visit, id, revokedAt) =>
      change((one) => one.visit === visit && one.id === id, { revokedAt }) !== undefined,
    expireLink: async (visit, id, expiresAt) =>
      change((one) => one.visit === visit && one.id === id && one.revokedAt === null, { expiresAt }),
    linkUsed: async (id, usedAt) => void change((one) => one.id === id, { usedAt }),
    markSeen: async (id, seen) => void change((one) => one.id === id, { seen }),
  };
}

export const memoryPhotos = ({ photos }: MemoryState): Photos => {
  const find = (visit: string, id: string) => photos.find((one) => one.visit === visit && one.id === id);
  return {
    async addPhoto(photo) {
      if (!find(photo.visit, photo.id)) photos.push(photo);
    },
    photo: async (visit, id) => find(visit, id),
    photoFiles: async (visit) =>
      photos
        .filter((one) => one.visit === visit)
        .map(({ id, width, height, bytes }) => ({ id, width, height, fileSize: bytes.length })),
  };
};

export const memoryRequests = ({ requests }: MemoryState): Requests => ({
  async addRequest(request) {
    const same = requests.find(({ link, key }) => link === request.link && key === request.key);
    if (!same) requests.push(request);
    return same ?? request;
  },
  requests: async (visit) => requests.filter((one) => one.visit === visit).toReversed(),
  async answerRequest(visit, id, state) {
    const i = requests.findIndex((one) => one.visit === visit && one.id === id);
    const request = requests[i];
    if (!request) return undefined;
    const answered = { ...request, state };
    requests[i] = answered;
    return answered;
  },
});
