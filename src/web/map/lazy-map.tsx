// A map whose code is loaded when it is shown. Its background can be chosen below it.
import { lazy, Suspense, useEffect, useId, useState } from "react";
import { sayPlaces } from "#text";
import { useSay } from "../widgets/reader.tsx";
import type { MapProps } from "./map-view.tsx";
import { isTileAddress, rememberedTiles, rememberTiles, type Tiles } from "./tiles.ts";
import { tellServer } from "./tiles-cookie.ts";

const MapView = lazy(() => import("./map-view.tsx").then((module) => ({ default: module.MapView })));

export function LazyMap(props: Omit<MapProps, "tiles">) {
  const say = useSay(sayPlaces);
  const [tiles, setTiles] = useState(rememberedTiles);
  // A cookie that was deleted or never written is written again for the next page.
  useEffect(() => void tellServer(tiles), [tiles]);
  return (
    <div className="stack">
      <Suspense fallback={<p className="soft">{say("map.waiting")}</p>}>
        <MapView {...props} tiles={tiles} />
      </Suspense>
      <Background
        tiles={tiles}
        onTake={(chosen) => {
          rememberTiles(chosen);
          if (tellServer(chosen)) location.reload();
          else setTiles(chosen);
        }}
      />
    </div>
  );
}

function Background({ tiles, onTake }: { readonly tiles: Tiles; onTake(tiles: Tiles): void }) {
  const say = useSay(sayPlaces);
  const id = useId();
  const [address, setAddress] = useState(tiles.address);
  const [credit, setCredit] = useState(tiles.credit);
  const isWrong = address.trim() !== "" && !isTileAddress(address.trim());
  return (
    <details className="no-print">
      <summary>{say("map.background")}</summary>
      <form
        className="stack map-background"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWrong) onTake({ address: address.trim(), credit: credit.trim() });
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-address`}>{say("map.tiles")}</label>
          <input
            id={`${id}-address`}
            value={address}
            aria-invalid={isWrong}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setAddress(event.target.value)}
          />
          <p className={isWrong ? "error" : "soft small"} id={`${id}-hint`}>
            {say(isWrong ? "map.tilesBad" : "map.tilesHint")}
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-credit`}>{say("map.credit")}</label>
          <input id={`${id}-credit`} value={credit} onChange={(event) => setCredit(event.target.value)} />
        </div>
        <button type="submit" className="button" disabled={isWrong}>
          {say("map.take")}
        </button>
      </form>
    </details>
  );
}
