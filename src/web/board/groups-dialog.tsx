// Assigns people to simultaneous activities: people by party, each with a choice among the groups, and whole parties
// at once.
import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import {
  type Activity,
  type ActivityId,
  attendeeOf,
  type Edit,
  indexVisit,
  isMapping,
  localTime,
  localTimeOf,
  type PersonId,
  textIn,
  type Visit,
  valueAtPath,
} from "#domain";
import { type Language, loadedLanguages, nameOf, sayGroups } from "#text";
import type { Snapshot } from "../data/api.ts";
import { zoneOfPlacement } from "../visit/describe.ts";
import { freshId } from "../visit/names.ts";
import { DialogButtons } from "../widgets/dialog-buttons.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import type { Decision } from "../worker/protocol.ts";
import { type Goal, groupsAt, splitGroups } from "./groups.ts";

interface Props {
  readonly snapshot: Snapshot;
  readonly activity: Activity;
  onPart(edits: readonly Edit[], decisions: readonly Decision[]): void;
  onClose(): void;
}

export function GroupsDialog({ snapshot, activity, onPart, onClose }: Props) {
  const { visit, programme, raw } = snapshot;
  const say = useSay(sayGroups);
  const read = useRead();
  const { language } = useReader();
  const [goals, setGoals] = useState<ReadonlyMap<PersonId, Goal>>(new Map());
  if (!programme) return null;
  const index = indexVisit(visit);
  const groups = groupsAt(programme, activity.id);
  const here = groups[0];
  const now = new Map<PersonId, ActivityId>(
    groups.flatMap((item) => item.attendees.map((id) => [id, item.activity] as const)),
  );
  const goalOf = (person: PersonId): Goal => goals.get(person) ?? now.get(person) ?? "new";
  const send = (people: readonly PersonId[], goal: Goal) =>
    setGoals((before) => {
      const next = new Map(before);
      for (const id of people) {
        if (now.get(id) === goal) next.delete(id);
        else next.set(id, goal);
      }
      return next;
    });
  const options: { readonly goal: Goal; readonly name: string }[] = [
    ...groups.map((item) => ({
      goal: item.activity,
      name: read(index.activities.get(item.activity)?.title),
    })),
    { goal: "new", name: say("newGroup") },
  ];
  const parties = [...index.parties.values()].flatMap((party) => {
    const people = index.peopleOf(attendeeOf(party.id)).filter((id) => now.has(id));
    return people.length > 0 ? [{ party, people }] : [];
  });
  const apply = () => {
    const from = valueAtPath(raw, ["visit", "activities", activity.id]);
    if (!isMapping(from) || !here) return;
    const id = freshId(visit, `${activity.id} group`, "group") as ActivityId;
    const title = titleOfCopy(activity, visit, language);
    const start = localTime.encode(localTimeOf(here.start, zoneOfPlacement(visit, activity.id, here.place)));
    const split = splitGroups({
      visit,
      programme,
      activity: activity.id,
      goals,
      copy: { from, id, title },
      start,
    });
    onPart(split.edits, split.decisions);
  };
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog wide">
        <Dialog className="stack">
          <Heading slot="title" level={2}>
            {say("title")}
          </Heading>
          <p className="soft">{say("hint")}</p>
          <ul className="group-counts">
            {options.map(({ goal, name }) => (
              <GroupCount
                key={goal}
                name={name}
                count={[...now.keys()].filter((id) => goalOf(id) === goal).length}
                seats={goal === "new" ? activity.seats : index.activities.get(goal)?.seats}
                wasThere={groups.some((item) => item.activity === goal && item.attendees.length > 0)}
              />
            ))}
          </ul>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say("person")}</th>
                <th scope="col">{say("group")}</th>
              </tr>
            </thead>
            {parties.map(({ party, people }) => (
              <PartyRows
                key={party.id}
                name={say("whole", { party: read(party.title) })}
                people={people.map((id) => ({ id, name: nameOf(visit, { kind: "person", id }, language) }))}
                goalOf={goalOf}
                options={options}
                onChoose={send}
              />
            ))}
          </table>
          <DialogButtons
            apply={say("apply")}
            cancel={say("cancel")}
            disabled={goals.size === 0}
            onApply={apply}
            onCancel={onClose}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Returns the title of the new group in every language of the activity's title. */
function titleOfCopy(activity: Activity, visit: Visit, language: Language) {
  const titleIn = (tag: Language) =>
    sayGroups(tag, "newTitle", { title: textIn(activity.title, tag, visit.languages), number: 2 });
  const tags = loadedLanguages().filter((tag) => activity.title[tag] !== undefined);
  return tags.length > 0 ? Object.fromEntries(tags.map((tag) => [tag, titleIn(tag)])) : titleIn(language);
}

function GroupCount({
  name,
  count,
  seats,
  wasThere,
}: {
  readonly name: string;
  readonly count: number;
  readonly seats: number | undefined;
  /** Whether somebody attends the group now, so that it would be left empty. */
  readonly wasThere: boolean;
}) {
  const say = useSay(sayGroups);
  return (
    <li>
      <b>{name}</b>{" "}
      <span className="soft">
        {say("count", { count })}
        {seats !== undefined && ` · ${say("seats", { count: seats })}`}
      </span>
      {count === 0 && wasThere && <p className="mark warn">{say("empty")}</p>}
    </li>
  );
}

/** A whole party at once, then its people one by one. */
function PartyRows({
  name,
  people,
  goalOf,
  options,
  onChoose,
}: {
  readonly name: string;
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  readonly options: ChoiceProps["options"];
  goalOf(person: PersonId): Goal;
  onChoose(people: readonly PersonId[], goal: Goal): void;
}) {
  const ids = people.map(({ id }) => id);
  const goals = new Set(ids.map(goalOf));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup">{name}</th>
        <td>
          <Choice
            label={name}
            goal={goals.size === 1 ? ([...goals][0] ?? "new") : undefined}
            options={options}
            onChoose={(goal) => onChoose(ids, goal)}
          />
        </td>
      </tr>
      {people.map((person) => (
        <tr key={person.id}>
          <td>{person.name}</td>
          <td>
            <Choice
              label={person.name}
              goal={goalOf(person.id)}
              options={options}
              onChoose={(goal) => onChoose([person.id], goal)}
            />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** Undefined: several. */
  readonly goal: Goal | undefined;
  readonly options: readonly { readonly goal: Goal; readonly name: string }[];
  onChoose(goal: Goal): void;
}

function Choice({ label, goal, options, onChoose }: ChoiceProps) {
  const say = useSay(sayGroups);
  return (
    <select
      aria-label={label}
      value={goal ?? ""}
      onChange={(event) => {
        const chosen = options.find((option) => option.goal === event.target.value);
        if (chosen) onChoose(chosen.goal);
      }}
    >
      {goal === undefined && <option value="">{say("mixed")}</option>}
      {options.map((option) => (
        <option key={option.goal} value={option.goal}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
