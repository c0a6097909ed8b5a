// The package lineclip has no types of its own.
declare module "lineclip" {
  type Box = readonly [west: number, south: number, east: number, north: number];
  export function clipPolyline(
    points: readonly (readonly [number, number])[],
    box: Box,
  ): [number, number][][];
  export function clipPolygon(points: readonly (readonly [number, number])[], box: Box): [number, number][];
}
