// Guests who came to an item without being on the list: shown, added and removed.
import { type VisitRecord, walkInEdits } from "#domain";
import { sayOnDay } from "#text";
import { useSay } from "../widgets/reader.tsx";
import { newRecordId } from "./entry-edits.ts";
import { useRecordSave } from "./use-record-save.ts";

interface Props {
  readonly activity: string;
  readonly entry: VisitRecord["attendance"][number] | undefined;
}

export function WalkIns({ activity, entry }: Props) {
  const say = useSay(sayOnDay);
  const save = useRecordSave();
  return (
    <>
      {entry?.walkIns && entry.walkIns.length > 0 && (
        <ul>
          {entry.walkIns.map(({ id, name, organisation }) => (
            <li key={id} className="row">
              <span className="spread">
                {name} {organisation && <span className="soft small">{organisation}</span>}
              </span>
              <button
                type="button"
                className="button quiet"
                onClick={() =>
                  save([{ kind: "remove", path: ["record", "attendance", entry.id, "walkIns", id] }])
                }
              >
                {say("removeWalkIn", { name })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say("walkIn")}</summary>
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            const data = new FormData(event.currentTarget);
            const name = String(data.get("name")).trim();
            const organisation = String(data.get("organisation")).trim();
            if (name === "") return;
            const guest = {
              id: newRecordId("guest"),
              name,
              ...(organisation === "" ? {} : { organisation }),
            };
            if (save(walkInEdits(entry, activity, guest))) event.currentTarget.reset();
          }}
        >
          <label className="field">
            {say("walkInName")}
            <input name="name" maxLength={200} required autoComplete="off" />
          </label>
          <label className="field">
            {say("walkInOrganisation")}
            <input name="organisation" maxLength={200} autoComplete="off" />
          </label>
          <button type="submit" className="button">
            {say("addWalkIn")}
          </button>
        </form>
      </details>
    </>
  );
}
