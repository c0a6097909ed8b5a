// The form of one known time, one way of travelling, or one stretch of slower hours.
import { indexVisit, travelModes, type Visit } from "#domain";
import { sayResources, sayRooms, sayWays } from "#text";
import { placeName } from "../board/describe.ts";
import { useReader, useSay } from "../shell/reader.tsx";
import { CheckField, ChecksField, ChoiceField, LineField, put, typedNumber } from "./fields.tsx";
import { FormFrame } from "./form-frame.tsx";
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

const without = (list: TravelList, entries: readonly object[], at: number) => [
  put(travelPath(list), entries.toSpliced(at, 1)),
];

function useModes() {
  const say = useSay(sayResources);
  return travelModes.map((value) => ({ value, name: say(`by.${value}`) }));
}

function TimeForm({ visit, list, at, onGone }: FormProps<"times">) {
  const say = useSay(sayWays);
  const { language } = useReader();
  const modes = useModes();
  const time = list[at];
  if (!time) return null;
  const path = travelPath("times");
  const sites = [...indexVisit(visit).sites.keys()].map((id) => ({
    value: id,
    name: placeName(visit, id, language),
  }));
  const within = (key: keyof typeof time) => (value: unknown) => withEntry(list, at, key, value);
  const end = (key: "from" | "to") => (
    <ChoiceField
      label={say(`time.${key}`)}
      value={time[key]}
      path={path}
      options={sites}
      toValue={within(key)}
    />
  );
  return (
    <FormFrame
      title={say("time")}
      removeLabel={say("time.remove")}
      removal={without("times", list, at)}
      onGone={onGone}
    >
      {end("from")}
      {end("to")}
      <div className="columns">
        <LineField
          label={say("time.minutes")}
          kind="number"
          value={String(time.minutes)}
          path={path}
          toValue={(text) => within("minutes")(typedNumber(text))}
        />
        <ChoiceField
          label={say("mode")}
          value={time.mode}
          path={path}
          options={modes}
          toValue={within("mode")}
        />
      </div>
      <CheckField label={say("time.oneWay")} value={time.oneWay} path={path} toValue={within("oneWay")} />
    </FormFrame>
  );
}

function ModeForm({ list, at, onGone }: FormProps<"modes">) {
  const say = useSay(sayWays);
  const modes = useModes();
  const settings = list[at];
  if (!settings) return null;
  const path = travelPath("modes");
  const within = (key: keyof typeof settings) => (value: unknown) => withEntry(list, at, key, value);
  const figure = (key: "kmPerHour" | "detour" | "fixedMinutes" | "atMostMinutes", step?: "any") => (
    <LineField
      label={say(`mode.${key}`)}
      kind="number"
      {...(step ? { step } : {})}
      value={String(settings[key] ?? "")}
      path={path}
      toValue={(text) => within(key)(typedNumber(text))}
    />
  );
  return (
    <FormFrame
      title={modes.find(({ value }) => value === settings.mode)?.name ?? settings.mode}
      removeLabel={say("mode.remove")}
      removal={without("modes", list, at)}
      onGone={onGone}
    >
      <ChoiceField
        label={say("mode")}
        value={settings.mode}
        path={path}
        options={modes}
        toValue={within("mode")}
      />
      <div className="columns">
        {figure("kmPerHour", "any")}
        {figure("detour", "any")}
        {figure("fixedMinutes")}
        {figure("atMostMinutes")}
      </div>
      <CheckField
        label={say("mode.needsVehicle")}
        value={settings.needsVehicle}
        path={path}
        toValue={within("needsVehicle")}
      />
    </FormFrame>
  );
}

function RushForm({ list, at, onGone }: FormProps<"rushHours">) {
  const say = useSay(sayWays);
  const sayRoom = useSay(sayRooms);
  const modes = useModes();
  const rush = list[at];
  if (!rush) return null;
  const path = travelPath("rushHours");
  const within = (key: keyof typeof rush) => (value: unknown) => withEntry(list, at, key, value);
  const end = (key: "from" | "to") => (
    <LineField
      label={sayRoom(`window.${key}`)}
      kind="time"
      value={rush[key]}
      path={path}
      toValue={within(key)}
    />
  );
  return (
    <FormFrame
      title={say("rush")}
      removeLabel={say("rush.remove")}
      removal={without("rushHours", list, at)}
      onGone={onGone}
    >
      <div className="columns">
        {end("from")}
        {end("to")}
      </div>
      <LineField
        label={say("rush.factor")}
        kind="number"
        step="any"
        value={String(rush.factor)}
        path={path}
        toValue={(text) => within("factor")(typedNumber(text))}
      />
      <ChecksField
        label={say("rush.modes")}
        value={rush.modes}
        path={path}
        options={modes}
        toValue={within("modes")}
      />
    </FormFrame>
  );
}
