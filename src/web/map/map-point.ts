// A place on the map.
export interface MapPoint {
  readonly id: string;
  /** The mark of at most two characters, as in the list beside the map. */
  readonly mark: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}
