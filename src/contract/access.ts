// Who may call what: the roles of personal links, and the access of each route.

/**
 * Roles, starting with the most powerful. An owner may do everything in the whole installation. All others belong to
 * one visit: organisers change it, hosts (a party or an organisation) and delegates (a person) see what concerns them,
 * readers its public programme. A city belongs to a call for pairing and sees nothing else.
 */
export const roles = ["owner", "organiser", "host", "delegate", "reader", "city"] as const;
export type Role = (typeof roles)[number];

/** Who may call a route. `public`: everybody who can reach the server. Roles of one visit never apply to another. */
export type Access = "public" | readonly Role[];

/** A route of the server, with its access. */
export interface RouteCard {
  readonly method: "GET" | "POST" | "DELETE";
  /** As in Hono: `/api/visits/:visit`. */
  readonly path: string;
  readonly access: Access;
}

export const organisers = ["owner", "organiser"] as const satisfies Access;
export const guests = ["host", "delegate"] as const satisfies Access;
