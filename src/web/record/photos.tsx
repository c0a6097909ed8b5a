// The photos of an item: what they show, who took them, whether those shown agree, and who may see them.
import { useState } from "react";
import { type Photo, photoConsents, photoRemoval, photoVisibility, visibilityOf } from "#domain";
import { sayOnDay } from "#text";
import { useLive } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { fieldEdit, visibilityEdits } from "./entry-edits.ts";
import { EntryChoice, EntryText } from "./entry-fields.tsx";
import { VisibilityChoice } from "./paragraph.tsx";
import { useRecordSave } from "./use-record-save.ts";

export function Photos({ activity }: { readonly activity: string }) {
  const say = useSay(sayOnDay);
  const live = useLive();
  const { record } = useRecordSnapshot();
  const photos = record.photos.filter((one) => one.activity === activity);
  return (
    <details className="photos">
      <summary>{say("photos", { count: photos.length })}</summary>
      <ul>
        {photos.map((one) => (
          <PhotoLine key={one.id} photo={one} />
        ))}
      </ul>
      {/* The run of show makes photos smaller, even without a network. */}
      <a className="button" href={`/day/${live.id}#a-${activity}`}>
        {say("addPhotos")}
      </a>
    </details>
  );
}

function PhotoLine({ photo }: { readonly photo: Photo }) {
  const say = useSay(sayOnDay);
  const read = useRead();
  const live = useLive();
  const save = useRecordSave();
  const { record } = useRecordSnapshot();
  const [isMissing, setMissing] = useState(false);
  const address = `/api/visits/${live.id}/record/photos/${photo.id}`;
  const alt = photo.alt ? read(photo.alt) : say("noAlt");
  return (
    <li className="photo">
      {isMissing ? (
        <p className="soft">{say("photoMissing")}</p>
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          <img
            src={address}
            alt={alt}
            width={photo.width}
            height={photo.height}
            loading="lazy"
            onError={() => setMissing(true)}
          />
        </a>
      )}
      <div className="entry-fields">
        <PhotoFields photo={photo} />
        <button type="button" className="button quiet" onClick={() => save(photoRemoval(record, photo.id))}>
          {say("removePhoto")}
        </button>
      </div>
    </li>
  );
}

/** The fields of a photo: what it shows, who took it, whether those shown agree, and who may see it. */
export function PhotoFields({ photo }: { readonly photo: Photo }) {
  const say = useSay(sayOnDay);
  const save = useRecordSave();
  const entry = { list: "photos", id: photo.id };
  return (
    <>
      <EntryText {...entry} field="alt" label={say("photoAlt")} value={photo.alt} />
      <Credit photo={photo} />
      <EntryChoice
        {...entry}
        field="consent"
        label={say("photoConsentShort")}
        value={photo.consent ?? ""}
        options={photoConsents.map((one) => ({ value: one, text: say(`consent.${one}`) }))}
        none={say("consent.open")}
      />
      <VisibilityChoice
        label={say("photoVisibility")}
        value={visibilityOf(photo)}
        onChange={(visibility) => save(visibilityEdits("photos", photo.id, visibility))}
      />
      {photo.public && photoVisibility(photo) !== "public" && (
        <p className="note warn">{say("photoHeldBack")}</p>
      )}
    </>
  );
}

/** The photographer, by a name that is the same in every language. */
function Credit({ photo }: { readonly photo: Photo }) {
  const say = useSay(sayOnDay);
  const save = useRecordSave();
  return (
    <label className="field">
      {say("photoCredit")}
      <input
        key={photo.credit ?? ""}
        defaultValue={photo.credit ?? ""}
        maxLength={200}
        autoComplete="off"
        onBlur={({ currentTarget }) => {
          const typed = currentTarget.value.trim();
          if (typed !== (photo.credit ?? ""))
            save([fieldEdit("photos", photo.id, "credit", typed || undefined)]);
        }}
      />
    </label>
  );
}
