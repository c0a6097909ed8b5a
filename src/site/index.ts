// The public site of the organisation: pages of what is published, readable without a script and without cookies.
export { homeAddress, itemAddress, siteRoot, visitAddress } from "./addresses.ts";
export { languagesOf, type SiteContent, type SiteLook, siteLanguages } from "./content.ts";
export { embedPage, embedScript, frameScript } from "./embed.ts";
export { feed, feedFormats, feedTypes } from "./feeds.ts";
export { homePage, newsPage } from "./home-page.ts";
export { itemPage } from "./item-page.ts";
export { groundOf, type MapGround } from "./map/ground.ts";
export type { MapView } from "./map/view.ts";
export { siteMessage } from "./message-page.ts";
export { partnersPage } from "./partners-page.ts";
export { pictureText } from "./picture.ts";
export { practicesPage } from "./practices-page.ts";
export { robots, sitemap } from "./sitemap.ts";
export { siteStyle } from "./style.ts";
export { visitPage } from "./visit-page.ts";
