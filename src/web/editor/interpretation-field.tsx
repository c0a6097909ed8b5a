// Interpretation of an activity: derived from the languages of the attendees, or given here.
import { type Activity, interpretationModes } from "#domain";
import { sayResources, sayVisit } from "#text";
import { Errors } from "../widgets/errors.tsx";
import { CheckField, LineField, put, typedNumber } from "../widgets/fields.tsx";
import { PairsField } from "../widgets/language-fields.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";

export function InterpretationField({ activity }: { readonly activity: Activity }) {
  const say = useSay(sayVisit);
  const sayMode = useSay(sayResources);
  const { errors, save } = useSaving();
  const { interpretation } = activity;
  const path = ["visit", "activities", activity.id, "interpretation"];
  return (
    <fieldset className="stack">
      <legend className="label">{say("interpretation")}</legend>
      <select
        aria-label={say("interpretation")}
        value={interpretation?.mode ?? ""}
        onChange={(event) =>
          void save([
            event.target.value === ""
              ? put(path, undefined)
              : interpretation
                ? put([...path, "mode"], event.target.value)
                : put(path, { mode: event.target.value }),
          ])
        }
      >
        <option value="">{say("interpretation.none")}</option>
        {interpretationModes.map((mode) => (
          <option key={mode} value={mode}>
            {sayMode(`mode.${mode}`)}
          </option>
        ))}
      </select>
      {interpretation && (
        <>
          <PairsField
            label={sayMode("pairs")}
            value={interpretation.between ?? []}
            path={[...path, "between"]}
            hint={say("interpretation.pairsHint")}
          />
          <LineField
            label={say("interpretation.lengthens")}
            kind="number"
            step="any"
            value={String(interpretation.lengthens ?? "")}
            path={[...path, "lengthens"]}
            toValue={typedNumber}
            hint={<p className="soft small">{say("interpretation.lengthensHint")}</p>}
          />
          <CheckField
            label={say("interpretation.provided")}
            value={interpretation.provided}
            path={[...path, "provided"]}
          />
        </>
      )}
      <Errors errors={errors} />
    </fieldset>
  );
}
