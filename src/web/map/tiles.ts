// The background of maps: tiles of the reader's choice, remembered on this device, or none.

export interface Tiles {
  /** `https://…/{z}/{x}/{y}.png`; empty: the outlines that come with the application. */
  readonly address: string;
  /** The attribution that the map must show. */
  readonly credit: string;
}

const key = "entente-map-tiles";
const none: Tiles = { address: "", credit: "" };

/** Whether an address can be one of tiles: encrypted, with the three numbers of a tile. */
export const isTileAddress = (address: string): boolean =>
  URL.canParse(address) &&
  address.startsWith("https://") &&
  ["{z}", "{x}", "{y}"].every((part) => address.includes(part));

export function rememberedTiles(): Tiles {
  try {
    const { address, credit } = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof address === "string" && isTileAddress(address)
      ? { address, credit: String(credit ?? "") }
      : none;
  } catch {
    return none;
  }
}

export function rememberTiles(tiles: Tiles): void {
  try {
    localStorage.setItem(key, JSON.stringify(tiles));
  } catch {
    // Private windows may forbid it: the choice is then lost when the page closes.
  }
}
