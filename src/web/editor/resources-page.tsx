// The resources page: interpreters with their languages, vehicles with their seats.
import { useState } from "react";
import {
  baseLanguage,
  type Interpreter,
  indexVisit,
  interpretationModes,
  travelModes,
  type Vehicle,
  type Visit,
} from "#domain";
import { sayResources } from "#text";
import { useSnapshot } from "../data/live.ts";
import { freshId } from "../visit/names.ts";
import { EntryList } from "../widgets/entry-list.tsx";
import { ChecksField, ChoiceField, LineField, TextField } from "../widgets/fields.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { PairsField, pairsInWords } from "../widgets/language-fields.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSave } from "../widgets/save.ts";
import { useAttendeeName } from "./attendee-options.tsx";
import { PresenceField } from "./presence-field.tsx";
import "./editor.css";

export function ResourcesPage() {
  const { visit } = useSnapshot();
  const say = useSay(sayResources);
  const read = useRead();
  const { language } = useReader();
  const save = useSave();
  const [chosen, setChosen] = useState<string>();
  const { interpreters, vehicles } = indexVisit(visit);
  const interpreter = chosen === undefined ? undefined : interpreters.get(chosen);
  const vehicle = chosen === undefined ? undefined : vehicles.get(chosen);
  const add = async (
    collection: "interpreters" | "vehicles",
    item: { readonly id: string; readonly [key: string]: unknown },
  ) => {
    if (await save([{ kind: "add", path: ["visit", collection], item, before: null }])) setChosen(item.id);
  };
  const legName = (id: string) => read(indexVisit(visit).legs.get(id)?.title);
  return (
    <div className="room">
      <div className="room-list">
        <h1>{say("title")}</h1>
        <EntryList
          title={say("interpreters")}
          level="h2"
          addLabel={say("add.interpreter")}
          none={say("none.interpreters")}
          entries={visit.interpreters.map((one) => ({
            id: one.id,
            name: read(one.name ?? one.role),
            more: [
              pairsInWords(one.pairs, language),
              ...one.modes.map((mode) => say(`mode.${mode}`)),
              ...(one.legs ?? []).map(legName),
            ].join(" · "),
          }))}
          chosen={chosen}
          onChoose={setChosen}
          onAdd={() => void add("interpreters", newInterpreter(visit, say("add.interpreter")))}
        />
        <EntryList
          title={say("vehicles")}
          level="h2"
          addLabel={say("add.vehicle")}
          none={say("none.vehicles")}
          entries={visit.vehicles.map((one) => ({
            id: one.id,
            name: read(one.title),
            more: [
              say(`by.${one.mode}`),
              say("seats", { count: one.seats }),
              one.leg === undefined ? say("everywhere") : legName(one.leg),
            ].join(" · "),
          }))}
          chosen={chosen}
          onChoose={setChosen}
          onAdd={() =>
            void add("vehicles", {
              id: freshId(visit, say("add.vehicle"), "vehicle"),
              title: say("add.vehicle"),
              mode: "coach",
              seats: 50,
            })
          }
        />
      </div>
      {interpreter && (
        <InterpreterForm
          key={interpreter.id}
          visit={visit}
          interpreter={interpreter}
          onGone={() => setChosen(undefined)}
        />
      )}
      {vehicle && (
        <VehicleForm key={vehicle.id} visit={visit} vehicle={vehicle} onGone={() => setChosen(undefined)} />
      )}
    </div>
  );
}

/** Returns an interpreter between the languages of hosts and guests, to be filled in. */
const newInterpreter = (visit: Visit, role: string) => ({
  id: freshId(visit, role, "interpreter"),
  role,
  pairs: [pairOf(visit)],
});

/** Returns the first language of the visit and the other language that most of its people speak. */
function pairOf(visit: Visit): [string, string] {
  const first = baseLanguage(visit.languages[0] ?? "en");
  const spoken = [
    ...visit.people.map((person) => person.languages[0] ?? first),
    ...visit.languages,
    ...visit.people.flatMap((person) => person.languages),
  ];
  const other = spoken.map(baseLanguage).find((tag) => tag !== first);
  return [first, other ?? (first === "en" ? "fr" : "en")];
}

interface InterpreterProps {
  readonly visit: Visit;
  readonly interpreter: Interpreter;
  onGone(): void;
}

function InterpreterForm({ visit, interpreter, onGone }: InterpreterProps) {
  const say = useSay(sayResources);
  const read = useRead();
  const path = ["visit", "interpreters", interpreter.id];
  return (
    <FormFrame
      title={read(interpreter.name ?? interpreter.role)}
      removeLabel={say("remove.interpreter")}
      removal={[{ kind: "remove", path }]}
      onGone={onGone}
    >
      <TextField label={say("name")} value={interpreter.name} path={[...path, "name"]} />
      <p className="soft small">{say("nameHint")}</p>
      <TextField label={say("role")} value={interpreter.role} path={[...path, "role"]} />
      <PairsField
        label={say("pairs")}
        value={interpreter.pairs}
        path={[...path, "pairs"]}
        hint={say("pairsHint")}
        isRequired
      />
      <ChecksField
        label={say("modes")}
        value={interpreter.modes}
        path={[...path, "modes"]}
        options={interpretationModes.map((mode) => ({ value: mode, name: say(`mode.${mode}`) }))}
      />
      <ChecksField
        label={say("legs")}
        hint={say("legsHint")}
        value={interpreter.legs ?? []}
        path={[...path, "legs"]}
        options={visit.legs.map((leg) => ({ value: leg.id, name: read(leg.title) }))}
      />
      <ChoiceField
        label={say("base")}
        value={interpreter.base ?? ""}
        none={say("baseNone")}
        path={[...path, "base"]}
        options={visit.places.map((place) => ({ value: place.id, name: read(place.name) }))}
      />
      <PresenceField present={interpreter.present} path={[...path, "present"]} />
    </FormFrame>
  );
}

interface VehicleProps {
  readonly visit: Visit;
  readonly vehicle: Vehicle;
  onGone(): void;
}

function VehicleForm({ visit, vehicle, onGone }: VehicleProps) {
  const say = useSay(sayResources);
  const read = useRead();
  const nameOf = useAttendeeName(visit);
  const path = ["visit", "vehicles", vehicle.id];
  return (
    <FormFrame
      title={read(vehicle.title)}
      removeLabel={say("remove.vehicle")}
      removal={[{ kind: "remove", path }]}
      onGone={onGone}
    >
      <TextField label={say("vehicle.title")} value={vehicle.title} path={[...path, "title"]} />
      <div className="columns">
        <ChoiceField
          label={say("vehicle.mode")}
          value={vehicle.mode}
          path={[...path, "mode"]}
          options={travelModes.map((mode) => ({ value: mode, name: say(`by.${mode}`) }))}
        />
        <LineField
          label={say("vehicle.seats")}
          kind="number"
          value={String(vehicle.seats)}
          path={[...path, "seats"]}
        />
        <ChoiceField
          label={say("vehicle.leg")}
          value={vehicle.leg ?? ""}
          none={say("everywhere")}
          path={[...path, "leg"]}
          options={visit.legs.map((leg) => ({ value: leg.id, name: read(leg.title) }))}
        />
        <ChoiceField
          label={say("vehicle.driver")}
          value={vehicle.driver ?? ""}
          none="–"
          path={[...path, "driver"]}
          options={visit.people.map(({ id }) => ({ value: id, name: nameOf(id) }))}
        />
      </div>
    </FormFrame>
  );
}
