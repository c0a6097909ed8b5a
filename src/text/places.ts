// Texts of the places page and its map.
import { places as en } from "./en/places.ts";
import { voice } from "./say.ts";
import { places as sl } from "./sl/places.ts";
import { places as zhHans } from "./zh-Hans/places.ts";

export const sayPlaces = voice({ en, "zh-Hans": zhHans, sl });
