// The quorums of an activity: how many people of a group attend, at least and at most.
import type { Activity, Visit } from "#domain";
import { sayVisit } from "#text";
import { plainAttend } from "../visit/names.ts";
import { ChosenList } from "../widgets/chosen-list.tsx";
import { Errors } from "../widgets/errors.tsx";
import { LineField, put } from "../widgets/fields.tsx";
import { onePress } from "../widgets/press.ts";
import { useSay } from "../widgets/reader.tsx";
import { useSaving } from "../widgets/save.ts";
import { AttendeeOptions, useAttendeeName } from "./attendee-options.tsx";

interface Props {
  readonly visit: Visit;
  readonly activity: Activity;
}
type Quorum = Activity["attend"]["quorum"][number];

export function QuorumsField({ visit, activity }: Props) {
  const say = useSay(sayVisit);
  const nameOf = useAttendeeName(visit);
  const { errors, save } = useSaving();
  const { quorum } = activity.attend;
  const path = ["visit", "activities", activity.id, "attend"];
  const attend = (list: readonly object[]) => plainAttend({ ...activity.attend, quorum: list as Quorum[] });
  const set = (list: readonly object[]) => void save([put(path, attend(list))]);
  const first = visit.delegations[0];
  return (
    <fieldset className="stack">
      <legend className="label">{say("quorum")}</legend>
      {quorum.length === 0 && <p className="soft small">{say("quorumHint")}</p>}
      {quorum.map((one, i) => {
        const change = (next: object) => quorum.with(i, { ...one, ...next });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: quorums have no names, only their position in the list
          <div className="closure stack" key={i}>
            <div className="columns">
              <LineField
                label={say("quorum.atLeast")}
                kind="number"
                value={String(one.atLeast)}
                path={path}
                toValue={(text) => attend(change({ atLeast: Number(text) }))}
              />
              <LineField
                label={say("quorum.atMost")}
                kind="number"
                value={String(one.atMost ?? "")}
                path={path}
                toValue={(text) => {
                  const { atMost: _, ...others } = one;
                  return attend(
                    quorum.with(i, text.trim() === "" ? others : { ...one, atMost: Number(text) }),
                  );
                }}
              />
            </div>
            <ChosenList
              label={say("quorum.of")}
              chosen={one.of}
              nameOf={nameOf}
              more={say("quorum.more")}
              onChange={(of) => set(change({ of }))}
            >
              <AttendeeOptions visit={visit} without={one.of} />
            </ChosenList>
            <button
              type="button"
              className="button quiet"
              onClick={onePress(() => set(quorum.toSpliced(i, 1)))}
            >
              {say("quorum.remove")}
            </button>
          </div>
        );
      })}
      {first && (
        <button
          type="button"
          className="button"
          onClick={onePress(() => set([...quorum, { of: [first.id], atLeast: 1 }]))}
        >
          {say("quorum.add")}
        </button>
      )}
      <Errors errors={errors} />
    </fieldset>
  );
}
