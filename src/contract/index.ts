// The API's shapes and routes: who may call what.

/** Who may call a route. `public`: everybody who can reach the server. */
export const accesses = ["public"] as const;
export type Access = (typeof accesses)[number];

/** A route of the server: every one says who may call it. */
export interface RouteCard {
  readonly path: string;
  readonly access: Access;
}
