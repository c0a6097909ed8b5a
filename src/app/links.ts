// Personal links: made, listed, revoked, and opened.
import { err, ok, type Result } from "#base/result.ts";
import { indexVisit } from "#domain";
import type { Clock, Role, Store, StoredLink, Tokens } from "./ports.ts";
import { type Viewer, viewerOf } from "./viewer.ts";
import type { Happenings } from "./visit-events.ts";
import type { Desk } from "./working-copies.ts";

export interface NewLink {
  readonly role: Exclude<Role, "owner">;
  readonly subject: string | null;
  readonly label: string;
}

export interface LinkCases {
  /** Makes an owner's link where there is none (or another one, `again`); its token, which is not kept. */
  ownerToken(again: boolean): Promise<string | undefined>;
  make(
    visit: string,
    link: NewLink,
  ): Promise<Result<{ readonly link: StoredLink; readonly token: string }, "not-found" | "unknown-subject">>;
  list(visit: string): Promise<readonly StoredLink[]>;
  revoke(visit: string, id: string): Promise<boolean>;
  /** Who holds a token; undefined for an unknown or revoked one. */
  viewer(token: string): Promise<Viewer | undefined>;
  seen(viewer: Viewer, release: number): Promise<void>;
}

/** The time of the last use is kept no finer than this: it must not cost a write for every request. */
const useMinutes = 60;

export function linkCases(
  store: Store,
  desk: Desk,
  { clock, tokens, happen }: { readonly clock: Clock; readonly tokens: Tokens; readonly happen: Happenings },
): LinkCases {
  const added = async (
    visit: string | null,
    { role, subject, label }: Omit<NewLink, "role"> & { role: Role },
  ) => {
    const token = tokens.make();
    const link: StoredLink = {
      id: tokens.make().slice(0, 16),
      visit,
      role,
      subject,
      label,
      at: clock(),
      usedAt: null,
      revokedAt: null,
      seen: null,
    };
    await store.addLink(link, tokens.hash(token));
    return { link, token };
  };
  return {
    async ownerToken(again) {
      if (!again && (await store.links(null)).some((link) => link.revokedAt === null)) return undefined;
      return (await added(null, { role: "owner", subject: null, label: "Owner" })).token;
    },
    async make(visit, wanted) {
      const working = await desk.newest(visit);
      if (!working) return err("not-found");
      const index = indexVisit(working.read.visit);
      const { subject, role } = wanted;
      const fits =
        role === "delegate"
          ? index.people.has(subject ?? "")
          : role === "host"
            ? index.parties.has(subject ?? "") || index.organisations.has(subject ?? "")
            : subject === null;
      return fits ? ok(await added(visit, wanted)) : err("unknown-subject");
    },
    list: (visit) => store.links(visit),
    async revoke(visit, id) {
      const revoked = await store.revokeLink(visit, id, clock());
      if (revoked) happen.tell(visit, { kind: "end", link: id });
      return revoked;
    },
    async viewer(token) {
      if (!/^[\w-]{43}$/.test(token)) return undefined;
      const link = await store.linkOf(tokens.hash(token));
      if (!link || link.revokedAt !== null) return undefined;
      const now = clock();
      if (link.usedAt === null || now.since(link.usedAt).total("minutes") > useMinutes) {
        await store.linkUsed(link.id, now);
      }
      return viewerOf(link);
    },
    seen: (viewer, release) => store.markSeen(viewer.link, release),
  };
}
