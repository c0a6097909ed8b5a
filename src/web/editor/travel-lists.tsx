// Travel between places: known times, modes whose times are computed from coordinates, and slower hours.
import { indexVisit, travelModes, usualModes, type Visit } from "#domain";
import { sayResources, sayTravel } from "#text";
import { EntryList } from "../widgets/entry-list.tsx";
import { Errors } from "../widgets/errors.tsx";
import { put } from "../widgets/fields.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { plainTravel, type TravelList, travelEntry, travelPath } from "./travel-values.ts";

interface Props {
  readonly visit: Visit;
  readonly chosen: string | undefined;
  onChoose(entry: string): void;
}

export function TravelLists({ visit, chosen, onChoose }: Props) {
  const say = useSay(sayTravel);
  const sayMode = useSay(sayResources);
  const read = useRead();
  const { errors, save } = useSaving();
  const { times, modes, rushHours } = plainTravel(visit.travel);
  const siteName = (id: string) => {
    const site = indexVisit(visit).sites.get(id);
    return read(site?.room?.name ?? site?.place.name);
  };
  const add = async (list: TravelList, now: readonly object[], more: readonly object[]) => {
    if (await save([put(travelPath(list), [...now, ...more])])) onChoose(travelEntry(list, now.length));
  };
  const known = new Set(times.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const pairs = visit.places.flatMap(({ id: from }, i) =>
    visit.places.slice(i + 1).map(({ id: to }) => ({ from, to })),
  );
  const pair = pairs.find(({ from, to }) => !known.has(`${from} ${to}`)) ?? pairs[0];
  const missing = travelModes.find((mode) => !modes.some((one) => one.mode === mode));
  return (
    <>
      {pair && (
        <EntryList
          title={say("times")}
          level="h2"
          addLabel={say("times.new")}
          entries={times.map(({ from, to, mode, minutes, oneWay }, i) => ({
            id: travelEntry("times", i),
            name: `${siteName(from)} ${oneWay ? "→" : "–"} ${siteName(to)}`,
            more: `${sayMode(`by.${mode}`)} · ${say("minutes", { minutes })}`,
          }))}
          chosen={chosen}
          onChoose={onChoose}
          onAdd={() => void add("times", times, [{ ...pair, minutes: 15, mode: modes[0]?.mode ?? "walk" }])}
        >
          <p className="soft small">{say("times.hint")}</p>
        </EntryList>
      )}
      <EntryList
        title={say("modes")}
        level="h2"
        addLabel={say("modes.new")}
        entries={modes.map(({ mode, kmPerHour, atMostMinutes }, i) => ({
          id: travelEntry("modes", i),
          name: sayMode(`by.${mode}`),
          more: [
            kmPerHour === undefined ? "" : say("speed", { speed: kmPerHour }),
            atMostMinutes === undefined ? "" : say("atMost", { minutes: atMostMinutes }),
          ]
            .filter(Boolean)
            .join(" · "),
        }))}
        chosen={chosen}
        onChoose={onChoose}
        onAdd={() =>
          // The first entries are the defaults, so that adding one changes nothing.
          void add("modes", modes, modes.length === 0 ? usualModes : [{ mode: missing ?? "car" }])
        }
      >
        <p className="soft small">{say("modes.hint")}</p>
      </EntryList>
      <EntryList
        title={say("rushHours")}
        level="h2"
        addLabel={say("rushHours.new")}
        entries={rushHours.map(({ from, to, factor, modes: slowed }, i) => ({
          id: travelEntry("rushHours", i),
          name: `${from} – ${to}`,
          more: [`× ${factor}`, ...slowed.map((mode) => sayMode(`by.${mode}`))].join(" · "),
        }))}
        chosen={chosen}
        onChoose={onChoose}
        onAdd={() =>
          void add("rushHours", rushHours, [
            { from: "07:30", to: "09:00", factor: 1.5, modes: ["coach", "car"] },
          ])
        }
      >
        <p className="soft small">{say("rushHours.hint")}</p>
      </EntryList>
      <Errors errors={errors} />
    </>
  );
}
