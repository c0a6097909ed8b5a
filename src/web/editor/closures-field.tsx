// Closures of a place or room, each with its local start, end and reason.
import type { Place } from "#domain";
import { sayPlaces } from "#text";
import { plainText } from "../visit/names.ts";
import { TextField } from "../widgets/fields.tsx";
import { PeriodsField, plainPeriod } from "../widgets/periods-field.tsx";
import { useSay } from "../widgets/reader.tsx";

interface Props {
  readonly closures: NonNullable<Place["closed"]>;
  readonly path: readonly string[];
  /** The zone of the place. */
  readonly zone: string;
}

export function ClosuresField({ closures, path, zone }: Props) {
  const say = useSay(sayPlaces);
  const written = closures.map(({ reason, ...period }) => ({
    ...plainPeriod(period),
    ...(reason ? { reason: plainText(reason) } : {}),
  }));
  return (
    <PeriodsField
      words={{
        title: say("closed.title"),
        from: say("closed.from"),
        to: say("closed.to"),
        add: say("closed.add"),
        remove: say("closed.remove"),
      }}
      written={written}
      path={path}
      zoneAt={() => zone}
      more={(i) => (
        <TextField
          label={say("closed.reason")}
          value={closures[i]?.reason}
          path={path}
          within={(text) => {
            const { reason: _, ...times } = written[i] ?? { from: "", to: "" };
            return written.with(i, text === undefined ? times : { ...times, reason: text });
          }}
        />
      )}
    />
  );
}
