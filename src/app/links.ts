// Personal links: made, listed, revoked, and opened.
import { err, ok, type Result } from "#base/result.ts";
import { indexVisit } from "#domain";
import type { Clock, Role, Store, StoredLink, Tokens } from "./ports.ts";
import { type Viewer, viewerOf } from "./viewer.ts";
import type { VisitEvents } from "./visit-events.ts";
import type { WorkingCopies } from "./working-copies.ts";

export interface NewLink {
  readonly role: Exclude<Role, "owner" | "city">;
  readonly subject: string | null;
  readonly label: string;
  /** The end of the link; undefined: the default after the visit (see `usualEnd`). */
  readonly expires?: Temporal.Instant | undefined;
}

export type LinkProblem = "not-found" | "unknown-subject" | "no-such-end";

export interface LinkCases {
  /** Makes an owner's link if there is none (or another one, with `again`). Returns its token, which is not stored. */
  ownerToken(again: boolean): Promise<string | undefined>;
  make(
    visit: string,
    link: NewLink,
  ): Promise<Result<{ readonly link: StoredLink; readonly token: string }, LinkProblem>>;
  /** Makes another owner's link. */
  makeOwner(
    label: string,
    expires?: Temporal.Instant,
  ): Promise<Result<{ readonly link: StoredLink; readonly token: string }, LinkProblem>>;
  /** Returns the links of a visit; those of owners for null. */
  list(visit: string | null): Promise<readonly StoredLink[]>;
  revoke(visit: string | null, id: string): Promise<boolean>;
  /** Sets when a link ends. */
  expire(visit: string | null, id: string, end: Temporal.Instant): Promise<Result<StoredLink, LinkProblem>>;
  /** Returns who holds a token; undefined for one that is unknown, revoked or expired. */
  viewer(token: string): Promise<Viewer | undefined>;
  seen(viewer: Viewer, release: number): Promise<void>;
}

/** The precision, in minutes, of the stored time of last use. It is coarse so that not every request causes a write. */
const useMinutes = 60;

/** Maximum number of days for which a link can be made; also the period of an owner's link. */
export const mostLinkDays = 400;
const ownerDays = 365;
/** A link of a visit lasts this long after its last day, but at least this long from now. */
const daysAfterVisit = 60;

export const inDays = (now: Temporal.Instant, days: number) => now.add({ hours: 24 * days });

/** Returns when a link of a visit ends by default. */
function usualEnd(now: Temporal.Instant, lastDay: Temporal.PlainDate): Temporal.Instant {
  const after = lastDay.add({ days: daysAfterVisit }).toZonedDateTime("UTC").toInstant();
  const least = inDays(now, daysAfterVisit);
  const most = inDays(now, mostLinkDays);
  const wanted = Temporal.Instant.compare(after, least) < 0 ? least : after;
  return Temporal.Instant.compare(wanted, most) > 0 ? most : wanted;
}

/** Whether a link may end at this instant: in the future, but not too far. */
const isEnd = (now: Temporal.Instant, end: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, end) < 0 && Temporal.Instant.compare(end, inDays(now, mostLinkDays)) <= 0;

const owner = (label: string) => ({ role: "owner", subject: null, label }) as const;

/** Adds a link to the store. Returns it with its token, which is not stored. */
export async function addLink(
  { store, clock, tokens }: { readonly store: Store; readonly clock: Clock; readonly tokens: Tokens },
  wanted: Pick<StoredLink, "visit" | "role" | "subject" | "label" | "expiresAt">,
): Promise<{ readonly link: StoredLink; readonly token: string }> {
  const token = tokens.make();
  const { visit, role, subject, label, expiresAt } = wanted;
  const link: StoredLink = {
    id: tokens.make().slice(0, 16),
    visit,
    role,
    subject,
    label,
    at: clock(),
    usedAt: null,
    revokedAt: null,
    expiresAt,
    seen: null,
  };
  await store.addLink(link, tokens.hash(token));
  return { link, token };
}

export function linkCases(
  store: Store,
  copies: WorkingCopies,
  { clock, tokens, events }: { readonly clock: Clock; readonly tokens: Tokens; readonly events: VisitEvents },
): LinkCases {
  const added = (
    visit: string | null,
    link: Omit<NewLink, "role" | "expires"> & { readonly role: Role },
    expiresAt: Temporal.Instant,
  ) => addLink({ store, clock, tokens }, { ...link, visit, expiresAt });
  return {
    async ownerToken(again) {
      const now = clock();
      const isOpen = ({ revokedAt, expiresAt }: StoredLink) =>
        revokedAt === null && Temporal.Instant.compare(now, expiresAt) < 0;
      if (!again && (await store.links(null)).some(isOpen)) return undefined;
      return (await added(null, owner("Owner"), inDays(now, ownerDays))).token;
    },
    async makeOwner(label, expires) {
      const now = clock();
      const end = expires ?? inDays(now, ownerDays);
      return isEnd(now, end) ? ok(await added(null, owner(label), end)) : err("no-such-end");
    },
    async make(visit, wanted) {
      const working = await copies.newest(visit);
      if (!working) return err("not-found");
      const index = indexVisit(working.read.visit);
      const { subject, role } = wanted;
      const fits =
        role === "delegate"
          ? [index.people, index.interpreters, index.vehicles].some((known) => known.has(subject ?? ""))
          : role === "host"
            ? index.parties.has(subject ?? "") || index.organisations.has(subject ?? "")
            : subject === null;
      if (!fits) return err("unknown-subject");
      const now = clock();
      const end = wanted.expires ?? usualEnd(now, working.read.visit.to);
      return isEnd(now, end) ? ok(await added(visit, wanted, end)) : err("no-such-end");
    },
    list: (visit) => store.links(visit),
    async revoke(visit, id) {
      const revoked = await store.revokeLink(visit, id, clock());
      if (!revoked) return false;
      if (visit === null) events.publishToAll({ kind: "end", link: id });
      else events.publish(visit, { kind: "end", link: id });
      return true;
    },
    async expire(visit, id, end) {
      if (!isEnd(clock(), end)) return err("no-such-end");
      const link = await store.expireLink(visit, id, end);
      return link ? ok(link) : err("not-found");
    },
    async viewer(token) {
      if (!/^[\w-]{43}$/.test(token)) return undefined;
      const link = await store.linkOf(tokens.hash(token));
      const now = clock();
      if (!link || link.revokedAt !== null || Temporal.Instant.compare(now, link.expiresAt) >= 0) {
        return undefined;
      }
      if (link.usedAt === null || now.since(link.usedAt).total("minutes") > useMinutes) {
        await store.linkUsed(link.id, now);
      }
      return viewerOf(link);
    },
    seen: (viewer, release) => store.markSeen(viewer.link, release),
  };
}
