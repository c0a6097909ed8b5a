// The fields of the visit as a whole: title, dates, languages, time grid, purpose and approval.
import type { Visit } from "#domain";
import { longDate, sayVisit } from "#text";
import { Errors } from "../widgets/errors.tsx";
import { ChoiceField, LineField, MomentLine, put, TextField } from "../widgets/fields.tsx";
import { LanguagesField } from "../widgets/language-fields.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { TextsField } from "../widgets/texts-field.tsx";
import { MoveVisit } from "./move-visit.tsx";

/** Common grids; any other value of the visit file is offered, too. */
const grids = [1, 5, 10, 15, 20, 30, 60];

export function VisitFields({ visit }: { readonly visit: Visit }) {
  const say = useSay(sayVisit);
  const path = ["visit"];
  return (
    <section className="card stack form-page" aria-label={say("basics")}>
      <TextField label={say("name")} value={visit.title} path={[...path, "title"]} />
      <TextField label={say("subtitle")} value={visit.subtitle} path={[...path, "subtitle"]} />
      <div className="columns">
        <MomentLine label={say("from")} kind="date" value={visit.from.toString()} path={[...path, "from"]} />
        <MomentLine label={say("to")} kind="date" value={visit.to.toString()} path={[...path, "to"]} />
        <LanguagesField
          label={say("languages")}
          value={visit.languages}
          path={[...path, "languages"]}
          hint={say("languagesHint")}
          isWritten
        />
        <ChoiceField
          label={say("grid")}
          value={String(visit.grid)}
          path={[...path, "grid"]}
          options={[...new Set([...grids, visit.grid])].map((minutes) => ({
            value: String(minutes),
            name: say("gridEvery", { minutes }),
          }))}
          toValue={Number}
        />
      </div>
      <TextsField
        label={say("purpose")}
        addLabel={say("addPurpose")}
        value={visit.purpose}
        path={[...path, "purpose"]}
      />
      <Approved visit={visit} />
      <MoveVisit />
    </section>
  );
}

/** The approval, from which the visit should not depart. It contains the present dates of all legs. */
function Approved({ visit }: { readonly visit: Visit }) {
  const say = useSay(sayVisit);
  const { errors, save } = useSaving();
  const path = ["visit", "skeleton"];
  const { language } = useReader();
  const { skeleton } = visit;
  const date = (label: string, key: "approved" | "from" | "to") => (
    <MomentLine label={label} kind="date" value={String(skeleton?.[key] ?? "")} path={[...path, key]} />
  );
  return (
    <details>
      <summary>
        {say("approved")}{" "}
        {skeleton && <span className="soft small">{longDate(skeleton.approved, language)}</span>}
      </summary>
      <div className="stack">
        {skeleton ? (
          <>
            <div className="columns">
              {date(say("approved.on"), "approved")}
              <LineField
                label={say("approved.people")}
                kind="number"
                value={String(skeleton.people ?? "")}
                path={[...path, "people"]}
              />
              {date(say("from"), "from")}
              {date(say("to"), "to")}
            </div>
            <TextField label={say("approved.by")} value={skeleton.by} path={[...path, "by"]} />
            <div>
              <button type="button" className="button" onClick={() => void save([put(path, undefined)])}>
                {say("approved.remove")}
              </button>
            </div>
          </>
        ) : (
          <div>
            <button type="button" className="button" onClick={() => void save([put(path, asItIs(visit))])}>
              {say("approved.add")}
            </button>
          </div>
        )}
        <p className="soft small">{say("approvedHint")}</p>
        <Errors errors={errors} />
      </div>
    </details>
  );
}

/** Returns the current dates, legs and travellers, recorded as approved today. */
function asItIs(visit: Visit): object {
  const visiting = visit.delegations.filter((delegation) => delegation.side === "visiting");
  const parties = new Set<string>(visiting.flatMap((delegation) => delegation.parties.map(({ id }) => id)));
  const travellers = visit.people.filter((person) => parties.has(person.party)).length;
  return {
    approved: Temporal.Now.plainDateISO().toString(),
    from: visit.from.toString(),
    to: visit.to.toString(),
    legs: visit.legs.map((leg) => ({ leg: leg.id, from: leg.from.toString(), to: leg.to.toString() })),
    ...(travellers > 0 ? { people: travellers } : {}),
  };
}
