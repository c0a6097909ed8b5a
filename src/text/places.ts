// Texts of the places page and its map.
import { voice } from "./say.ts";

export const sayPlaces = voice("places");
