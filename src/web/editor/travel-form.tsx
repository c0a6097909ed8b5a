// The form of one known travel time, one mode of travel, or one period of slower hours.
import { indexVisit, travelModes, type Visit } from "#domain";
import { sayEditor, sayResources, sayTravel } from "#text";
import { placeName } from "../visit/describe.ts";
import {
  CheckField,
  ChecksField,
  ChoiceField,
  LineField,
  MomentLine,
  put,
  typedNumber,
} from "../widgets/fields.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { chosenAt, plainTravel, type TravelList, travelPath, withEntry } from "./travel-values.ts";

interface Props {
  readonly visit: Visit;
  readonly chosen: string;
  onGone(): void;
}

export function TravelForm({ visit, chosen, onGone }: Props) {
  const { times, modes, rushHours } = plainTravel(visit.travel);
  const form = { visit, onGone };
  return (
    <>
      <TimeForm {...form} list={times} at={chosenAt("times", chosen)} />
      <ModeForm {...form} list={modes} at={chosenAt("modes", chosen)} />
      <RushForm {...form} list={rushHours} at={chosenAt("rushHours", chosen)} />
    </>
  );
}

type Plain<List extends TravelList> = ReturnType<typeof plainTravel>[List];
interface FormProps<List extends TravelList> {
  readonly visit: Visit;
  readonly list: Plain<List>;
  readonly at: number;
  onGone(): void;
}

/** Returns what the fields of one list entry save, and the edit that removes the entry. */
function editing<T extends object>(list: TravelList, entries: readonly T[], at: number) {
  const path = travelPath(list);
  const within = (key: keyof T) => (value: unknown) => withEntry(entries, at, key, value);
  return {
    field: (key: keyof T) => ({ path, toValue: within(key) }),
    /** The same for a field that contains a number. */
    figure: (key: keyof T) => ({
      path,
      kind: "number" as const,
      value: String(entries[at]?.[key] ?? ""),
      toValue: (text: string) => within(key)(typedNumber(text)),
    }),
    removal: [put(path, entries.toSpliced(at, 1))],
  };
}

function useModes() {
  const say = useSay(sayResources);
  return travelModes.map((value) => ({ value, name: say(`by.${value}`) }));
}

function TimeForm({ visit, list, at, onGone }: FormProps<"times">) {
  const say = useSay(sayTravel);
  const { language } = useReader();
  const modes = useModes();
  const time = list[at];
  if (!time) return null;
  const { field, figure, removal } = editing("times", list, at);
  const sites = [...indexVisit(visit).sites.keys()].map((id) => ({
    value: id,
    name: placeName(visit, id, language),
  }));
  const end = (key: "from" | "to") => (
    <ChoiceField label={say(`time.${key}`)} value={time[key]} options={sites} {...field(key)} />
  );
  return (
    <FormFrame title={say("time")} removeLabel={say("time.remove")} removal={removal} onGone={onGone}>
      {end("from")}
      {end("to")}
      <div className="columns">
        <LineField label={say("time.minutes")} {...figure("minutes")} />
        <ChoiceField label={say("mode")} value={time.mode} options={modes} {...field("mode")} />
      </div>
      <CheckField label={say("time.oneWay")} value={time.oneWay} {...field("oneWay")} />
    </FormFrame>
  );
}

function ModeForm({ list, at, onGone }: FormProps<"modes">) {
  const say = useSay(sayTravel);
  const modes = useModes();
  const settings = list[at];
  if (!settings) return null;
  const { field, figure, removal } = editing("modes", list, at);
  return (
    <FormFrame
      title={modes.find(({ value }) => value === settings.mode)?.name ?? settings.mode}
      removeLabel={say("mode.remove")}
      removal={removal}
      onGone={onGone}
    >
      <ChoiceField label={say("mode")} value={settings.mode} options={modes} {...field("mode")} />
      <div className="columns">
        <LineField label={say("mode.kmPerHour")} step="any" {...figure("kmPerHour")} />
        <LineField label={say("mode.detour")} step="any" {...figure("detour")} />
        <LineField label={say("mode.fixedMinutes")} {...figure("fixedMinutes")} />
        <LineField label={say("mode.atMostMinutes")} {...figure("atMostMinutes")} />
      </div>
      <CheckField label={say("mode.needsVehicle")} value={settings.needsVehicle} {...field("needsVehicle")} />
    </FormFrame>
  );
}

function RushForm({ list, at, onGone }: FormProps<"rushHours">) {
  const say = useSay(sayTravel);
  const sayEditorText = useSay(sayEditor);
  const modes = useModes();
  const rush = list[at];
  if (!rush) return null;
  const { field, figure, removal } = editing("rushHours", list, at);
  const end = (key: "from" | "to") => (
    <MomentLine label={sayEditorText(`window.${key}`)} kind="time" value={rush[key]} {...field(key)} />
  );
  return (
    <FormFrame title={say("rush")} removeLabel={say("rush.remove")} removal={removal} onGone={onGone}>
      <div className="columns">
        {end("from")}
        {end("to")}
      </div>
      <LineField label={say("rush.factor")} step="any" {...figure("factor")} />
      <ChecksField label={say("rush.modes")} value={rush.modes} options={modes} {...field("modes")} />
    </FormFrame>
  );
}
