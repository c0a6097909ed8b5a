// The pages of delegates and hosts: what a personal link opens on a phone, as HTML that is readable without a script.

export { type CityLook, cityPage } from "./city-page.ts";
export { type DayLook, dayPage } from "./day/day-page.ts";
export { dayStyle } from "./day/day-style.ts";
export { delegatePage } from "./delegate-page.ts";
export { driverPage } from "./driver-page.ts";
export { evaluationPage } from "./evaluation-page.ts";
export type { FollowUp } from "./follow-up.ts";
export { followUpPage } from "./follow-up-page.ts";
export { hostPage } from "./host-page.ts";
export { type Html, htmlPage } from "./html-page.ts";
export { interpreterPage } from "./interpreter-page.ts";
export type { GuestLook, HostAnswer, Taste } from "./look.ts";
export { guestManifest } from "./manifest.ts";
export { guestStyle } from "./style.ts";
