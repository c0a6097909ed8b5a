// Whether somebody was there.
export const presences = ["present", "absent", "excused"] as const;
export type Presence = (typeof presences)[number];
