// The viewer: who is calling, according to the personal link.
import type { Role, StoredLink } from "./ports.ts";

export interface Viewer {
  readonly role: Role;
  /** null: every visit (owner). */
  readonly visit: string | null;
  /** The person of a delegate, or the party or organisation of a host. */
  readonly subject: string | null;
  readonly label: string;
  readonly link: string;
  readonly seen: number | null;
  readonly expiresAt: Temporal.Instant;
}

export const viewerOf = (link: StoredLink): Viewer => ({
  role: link.role,
  visit: link.visit,
  subject: link.subject,
  label: link.label,
  link: link.id,
  seen: link.seen,
  expiresAt: link.expiresAt,
});
