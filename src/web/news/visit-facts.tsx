// The facts about the whole visit for the news item: its leader, its rank and its form.
import { activityKinds, isMovement } from "#domain";
import { sayNewsEditor, sayWeb } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { Choice } from "../record/entry-fields.tsx";
import { useRecordSave } from "../record/use-record-save.ts";
import { Check } from "../widgets/check.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";

type Field = "level" | "ledBy" | "forms" | "pace";

export function VisitFacts() {
  const say = useSay(sayNewsEditor);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { overview } = useRecordSnapshot().record;
  const path = ["record", "overview"];
  const put = (field: Field, value: unknown) =>
    save([
      overview === undefined
        ? { kind: "set", path, value: { id: "overview", public: true, [field]: value } }
        : value === undefined
          ? { kind: "unset", path: [...path, field] }
          : { kind: "set", path: [...path, field], value },
    ]);
  const forms = overview?.forms ?? [];
  const planned = new Set(visit.activities.map(({ kind }) => kind));
  const kinds = activityKinds.filter(
    (kind) => forms.includes(kind) || (planned.has(kind) && !isMovement(kind) && kind !== "free-time"),
  );
  const visiting = visit.delegations.filter(({ side }) => side === "visiting");
  return (
    <section className="stack" aria-label={say("whole")}>
      <h3>{say("whole")}</h3>
      <div className="entry-fields">
        <Choice
          label={say("ledBy")}
          value={overview?.ledBy ?? ""}
          options={visiting.flatMap(({ parties }) =>
            parties.map(({ id, title }) => ({ value: id, text: read(title) })),
          )}
          none={say("ledByNone")}
          onChoose={(value) => put("ledBy", value === "" ? undefined : value)}
        />
        <div className="row checks">
          <Check
            label={say("highLevel")}
            isOn={overview?.level === "high"}
            onChange={(isOn) => put("level", isOn ? "high" : undefined)}
          />
          <Check
            label={say("packed")}
            isOn={overview?.pace === "packed"}
            onChange={(isOn) => put("pace", isOn ? "packed" : undefined)}
          />
        </div>
      </div>
      <fieldset className="field">
        <legend className="label">{say("forms")}</legend>
        <div className="row checks">
          {kinds.map((kind) => (
            <Check
              key={kind}
              label={sayWeb(language, `kind.${kind}`)}
              isOn={forms.includes(kind)}
              onChange={(isOn) => put("forms", isOn ? [...forms, kind] : forms.filter((one) => one !== kind))}
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}
