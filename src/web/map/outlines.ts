// Outlines of countries for a map without tiles (Natural Earth, 1:50 million, from the package world-atlas).
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import address from "world-atlas/countries-50m.json?url";

let asked: Promise<GeoJSON.GeoJSON> | undefined;

/** Returns the countries of the world as areas, loaded once from our own server. */
export function outlines(): Promise<GeoJSON.GeoJSON> {
  asked ??= fetch(address)
    .then((answer) => answer.json())
    .then((world: Topology) => {
      const { countries } = world.objects;
      return countries ? feature(world, countries) : { type: "FeatureCollection", features: [] };
    });
  return asked;
}
