// Whether somebody was present.
export const presences = ["present", "absent", "excused"] as const;
export type Presence = (typeof presences)[number];
