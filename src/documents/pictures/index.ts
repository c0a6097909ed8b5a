// Pictures of public pages. Loaded with the first picture, because the library that draws is large.
export { pagePicture } from "./picture.ts";
