// Rate limits: how many requests one address and one link may send, and how many wrong tokens an address may try.
import { createHash } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

export interface RateLimits {
  /** Average requests per second of one link; twice as many from one address. 0: no limit. */
  readonly perSecond: number;
  /** Live streams that one link may hold open; 0: no limit. */
  readonly streams: number;
  /** Different wrong tokens that one address may try in a minute; 0: no limit. */
  readonly wrongTokens: number;
}

export const usualLimits: RateLimits = { perSecond: 50, streams: 40, wrongTokens: 20 };
export const withoutLimits: RateLimits = { perSecond: 0, streams: 0, wrongTokens: 0 };

/** The largest burst after a pause: the requests of this number of seconds at once. */
const burstSeconds = 20;
/** The number of callers remembered. The one seen longest ago is forgotten first. */
const mostRemembered = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** A token bucket per key, refilled over time. */
export interface Allowance {
  /** Takes one token. Returns the seconds to wait if none is left, otherwise 0. */
  take(key: string, now: number): number;
}

/** Makes an allowance of `perSecond` on average with bursts of `burst`. */
export function allowance(perSecond: number, burst: number): Allowance {
  const buckets = new Map<string, Bucket>();
  return {
    take(key, now) {
      if (perSecond === 0) return 0;
      const bucket = buckets.get(key) ?? { left: burst, at: now };
      buckets.delete(key);
      buckets.set(key, bucket);
      if (buckets.size > mostRemembered) buckets.delete(buckets.keys().next().value ?? "");
      bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
      bucket.at = now;
      if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) / perSecond));
      bucket.left--;
      return 0;
    },
  };
}

/** Returns the key under which a token is counted. The token itself is not stored. */
export const tokenKey = (token: string): string =>
  createHash("sha256").update(token).digest("base64url").slice(0, 16);

export interface Limiter {
  /** Returns the seconds that a caller has to wait; 0: none. */
  request(address: string, link: string | undefined): number;
  /** Records an unknown token. Returns the seconds to wait after too many different ones. */
  wrongToken(address: string, tokenHash: string): number;
  /** Opens a stream of a link; undefined if it has too many. Call the returned function when the stream ends. */
  stream(link: string): (() => void) | undefined;
}

export function limiter(limits: RateLimits, clock: () => number = () => performance.now()): Limiter {
  const { perSecond } = limits;
  const links = allowance(perSecond, perSecond * burstSeconds);
  const addresses = allowance(perSecond * 2, perSecond * 2 * burstSeconds);
  const guesses = allowance(limits.wrongTokens / 60, limits.wrongTokens);
  /** A phone with an old link retries again and again: the same wrong token counts once. */
  const known = new Set<string>();
  const streams = new Map<string, number>();
  return {
    request(address, link) {
      const now = clock();
      return Math.max(addresses.take(address, now), link === undefined ? 0 : links.take(link, now));
    },
    wrongToken(address, tokenHash) {
      const key = `${address} ${tokenHash}`;
      if (known.has(key)) return 0;
      const wait = guesses.take(address, clock());
      if (wait > 0) return wait;
      if (known.size >= mostRemembered) known.clear();
      known.add(key);
      return 0;
    },
    stream(link) {
      const open = streams.get(link) ?? 0;
      if (limits.streams > 0 && open >= limits.streams) return undefined;
      streams.set(link, open + 1);
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        const left = (streams.get(link) ?? 1) - 1;
        if (left > 0) streams.set(link, left);
        else streams.delete(link);
      };
    },
  };
}

/** Whether a peer is a proxy on this machine, whose information about the caller is trusted. */
export const isLocalPeer = (address: string): boolean => /^(::1|127\.|::ffff:127\.)/.test(address);

/** Returns the address of the peer; empty if there is no connection, as in tests. */
export function peerOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? "";
  } catch {
    return "";
  }
}

/** Returns the address of a caller: as seen by a proxy on this machine, otherwise the peer itself. */
export function addressOf(c: Context): string {
  const peer = peerOf(c);
  const forwarded = isLocalPeer(peer)
    ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim()
    : undefined;
  return forwarded === undefined || forwarded === "" ? peer : forwarded.slice(0, 64);
}
