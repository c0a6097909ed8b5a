// The pages of delegates and hosts: what a personal link opens on a phone, as HTML that is readable without a script.

export { delegatePage } from "./delegate-page.ts";
export type { FollowUp } from "./follow-up.ts";
export { followUpPage } from "./follow-up-page.ts";
export { hostPage } from "./host-page.ts";
export type { GuestLook, HostAnswer } from "./look.ts";
export { guestManifest } from "./manifest.ts";
export { guestStyle } from "./style.ts";
