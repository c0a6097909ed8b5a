// Who may call what: the roles that personal links give, and the cards that routes carry.

/**
 * Roles, from the one who may do everything. Owner: the whole installation. All others belong to one visit: organisers
 * change it, hosts (a party or an organisation) and delegates (a person) see what is theirs, readers its public programme.
 */
export const roles = ["owner", "organiser", "host", "delegate", "reader"] as const;
export type Role = (typeof roles)[number];

/** Who may call a route. `public`: everybody who can reach the server. Roles of one visit never reach another. */
export type Access = "public" | readonly Role[];

/** A route of the server: every one says who may call it. */
export interface RouteCard {
  readonly method: "GET" | "POST" | "DELETE";
  /** As in Hono: `/api/visits/:visit`. */
  readonly path: string;
  readonly access: Access;
}

export const organisers = ["owner", "organiser"] as const satisfies Access;
export const guests = ["host", "delegate"] as const satisfies Access;
