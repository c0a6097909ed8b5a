// When somebody is present: the whole visit, or from one moment to another.
import { localTime, type Person, zoneOn } from "#domain";
import { sayVisit } from "#text";
import { useSnapshot } from "../data/live.ts";
import { PeriodsField, plainPeriod } from "../widgets/periods-field.tsx";
import { useSay } from "../widgets/reader.tsx";

interface Props {
  readonly present: Person["present"];
  readonly path: readonly string[];
}

export function PresenceField({ present, path }: Props) {
  const say = useSay(sayVisit);
  const { visit } = useSnapshot();
  return (
    <PeriodsField
      words={{
        title: say("present"),
        from: say("present.from"),
        to: say("present.to"),
        add: say("present.add"),
        remove: say("present.remove"),
        none: say("present.none"),
      }}
      written={(present ?? []).map(plainPeriod)}
      path={path}
      zoneAt={(time) => zoneOn(visit, localTime.parse(time))}
    />
  );
}
