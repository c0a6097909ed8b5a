// The form of one wish: its party or person, its target and its weight.
import { indexVisit, type Visit, type Wish, wishVerbs } from "#domain";
import { sayEditor, sayPlaces, sayResources, sayTravel, sayVisit } from "#text";
import { ChoiceField, LineField, TextField } from "../widgets/fields.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { AttendeeOptions } from "./attendee-options.tsx";

const kinds = ["organisation", "place", "topic", "activity"] as const;

/** Targets of one kind, each by a value that names kind and id. */
interface Targets {
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

/** Returns all possible targets of wishes. */
export function useTargets(visit: Visit): readonly Targets[] {
  const read = useRead();
  const heading = {
    organisation: useSay(sayResources)("organisations"),
    place: useSay(sayPlaces)("title"),
    topic: useSay(sayVisit)("topics"),
    activity: useSay(sayEditor)("activities.title"),
  };
  const all = {
    organisation: visit.organisations,
    place: [...indexVisit(visit).sites.values()].map(({ id, place, room }) => ({
      id,
      title: (room ?? place).name,
    })),
    topic: visit.topics,
    activity: visit.activities,
  };
  return kinds.map((kind) => ({
    name: heading[kind],
    options: all[kind].map((one) => ({
      value: `${kind}:${one.id}`,
      name: read("title" in one ? one.title : one.name),
    })),
  }));
}

/** Returns a target in the form of the visit file. */
export function targetOf(value: string): Record<string, string> {
  const [kind = "", id = ""] = value.split(":");
  return { [kind]: id };
}

const targetValue = ({ target }: Wish): string => Object.entries(target)[0]?.join(":") ?? "";

export const nameOfTarget = (targets: readonly Targets[], wish: Wish): string =>
  targets.flatMap(({ options }) => options).find(({ value }) => value === targetValue(wish))?.name ?? "";

interface Props {
  readonly visit: Visit;
  readonly wish: Wish;
  onGone(): void;
}

export function WishForm({ visit, wish, onGone }: Props) {
  const say = useSay(sayEditor);
  const sayOne = useSay(sayTravel);
  const targets = useTargets(visit);
  const path = ["visit", "wishes", wish.id];
  return (
    <FormFrame
      title={nameOfTarget(targets, wish)}
      removeLabel={sayOne("wish.remove")}
      removal={[{ kind: "remove", path }]}
      onGone={onGone}
    >
      <ChoiceField label={sayOne("wish.of")} value={wish.of} path={[...path, "of"]}>
        <AttendeeOptions visit={visit} without={[]} />
      </ChoiceField>
      <ChoiceField
        label={sayOne("wish.wants")}
        value={wish.wants}
        path={[...path, "wants"]}
        options={wishVerbs.map((value) => ({ value, name: say(`wants.${value}`) }))}
      />
      <ChoiceField
        label={sayOne("wish.target")}
        value={targetValue(wish)}
        path={[...path, "target"]}
        toValue={targetOf}
      >
        {targets.map(({ name, options }) => (
          <optgroup key={name} label={name}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.name}
              </option>
            ))}
          </optgroup>
        ))}
      </ChoiceField>
      <LineField
        label={sayOne("wish.weight")}
        kind="number"
        value={String(wish.weight)}
        path={[...path, "weight"]}
      />
      <TextField label={sayOne("wish.note")} value={wish.note} path={[...path, "note"]} />
    </FormFrame>
  );
}
