// The photos of the news item: the chosen ones in order, and what the others still need.
import { useState } from "react";
import { mostNewsPhotos, newsNeeds, type Photo } from "#domain";
import { sayNewsEditor, sayOnDay } from "#text";
import { useLive } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { PhotoFields } from "../record/photos.tsx";
import { useRecordSave } from "../record/use-record-save.ts";
import { useRead, useSay } from "../widgets/reader.tsx";

const path = ["record", "news", "photos"];

export function NewsPhotos() {
  const say = useSay(sayNewsEditor);
  const save = useRecordSave();
  const { record } = useRecordSnapshot();
  const known = new Map(record.photos.map((one) => [String(one.id), one]));
  const chosen = (record.news?.photos ?? []).flatMap((id) => known.get(id) ?? []);
  const others = record.photos.filter((one) => !chosen.includes(one));
  const choose = (photos: readonly Photo[]) =>
    save([
      photos.length > 0 ? { kind: "set", path, value: photos.map(({ id }) => id) } : { kind: "unset", path },
    ]);
  return (
    <section className="card stack photos news-photos" aria-labelledby="news-photos">
      <h2 id="news-photos">{say("photos")}</h2>
      <p className="soft">{say(record.photos.length > 0 ? "photosMore" : "noPhotos")}</p>
      <ul>
        {[...chosen, ...others].map((one) => (
          <NewsPhoto
            key={one.id}
            photo={one}
            place={chosen.indexOf(one)}
            isFull={chosen.length >= mostNewsPhotos}
            onToggle={() =>
              choose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
            }
            onFirst={() => choose([one, ...chosen.filter((other) => other !== one)])}
          />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly photo: Photo;
  /** The position among the chosen photos; -1 if the photo is not chosen. */
  readonly place: number;
  readonly isFull: boolean;
  onToggle(): void;
  onFirst(): void;
}

function NewsPhoto({ photo, place, isFull, onToggle, onFirst }: Props) {
  const say = useSay(sayNewsEditor);
  const sayPhoto = useSay(sayOnDay);
  const read = useRead();
  const live = useLive();
  /** Stays open until it is closed, because missing details may be complete before editing ends. */
  const [isEditing, setEditing] = useState(false);
  const needs = newsNeeds(photo);
  const isChosen = place >= 0;
  const alt = photo.alt ? read(photo.alt) : sayPhoto("noAlt");
  return (
    <li className="photo">
      <img
        src={`/api/visits/${live.id}/record/photos/${photo.id}`}
        alt={alt}
        width={photo.width}
        height={photo.height}
        loading="lazy"
      />
      <div className="stack">
        <label className="row">
          <input
            type="checkbox"
            checked={isChosen}
            disabled={!isChosen && (needs.length > 0 || isFull)}
            onChange={onToggle}
          />
          <span>{say("showPhoto", { photo: alt })}</span>
        </label>
        {photo.credit && <p className="soft small">{say("credit", { name: photo.credit })}</p>}
        {needs.length > 0 && (
          <div className={`note small${isChosen ? " warn" : ""}`}>
            <p>{say(isChosen ? "photoHidden" : "photoNeeds")}</p>
            <ul>
              {needs.map((need) => (
                <li key={need}>{say(`need.${need}`)}</li>
              ))}
            </ul>
          </div>
        )}
        {(needs.length > 0 || isEditing) && (
          <details className="entry-fields" onToggle={({ currentTarget }) => setEditing(currentTarget.open)}>
            <summary>{say("completePhoto", { photo: alt })}</summary>
            <PhotoFields photo={photo} />
          </details>
        )}
        {place === 0 && <p className="small">{say("mainPhoto")}</p>}
        {place > 0 && (
          <div className="row">
            <button type="button" className="button" onClick={onFirst}>
              {say("makeMain")}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
