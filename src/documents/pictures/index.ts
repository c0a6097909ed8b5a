// Pictures of public pages. Loaded with the first picture, because the library that draws is large.
export { figuresPicture } from "./figures-picture.ts";
export { pagePicture } from "./picture.ts";
