// Assigns people to simultaneous activities: people by party, each with a choice among the groups, and whole parties
// at once.
import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import {
  type Activity,
  type ActivityId,
  type AttendeeId,
  type Edit,
  indexVisit,
  isMapping,
  localTime,
  localTimeOf,
  type PersonId,
  textIn,
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
    const people = index.peopleOf(party.id as string as AttendeeId).filter((id) => now.has(id));
    return people.length > 0 ? [{ party, people }] : [];
  });
  const apply = () => {
    const from = valueAtPath(raw, ["visit", "activities", activity.id]);
    if (!isMapping(from) || !here) return;
    const id = freshId(visit, `${activity.id} group`, "group") as ActivityId;
    const named = loadedLanguages().filter((tag) => activity.title[tag] !== undefined);
    const titleIn = (tag: Language) =>
      sayGroups(tag, "newTitle", { title: textIn(activity.title, tag, visit.languages), number: 2 });
    const title =
      named.length > 0 ? Object.fromEntries(named.map((tag) => [tag, titleIn(tag)])) : titleIn(language);
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
            {options.map(({ goal, name }) => {
              const count = [...now.keys()].filter((id) => goalOf(id) === goal).length;
              const seats = goal === "new" ? activity.seats : index.activities.get(goal)?.seats;
              const wasThere = groups.some((item) => item.activity === goal && item.attendees.length > 0);
              return (
                <li key={goal}>
                  <b>{name}</b>{" "}
                  <span className="soft">
                    {say("count", { count })}
                    {seats !== undefined && ` · ${say("seats", { count: seats })}`}
                  </span>
                  {count === 0 && wasThere && <p className="mark warn">{say("empty")}</p>}
                </li>
              );
            })}
          </ul>
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say("person")}</th>
                <th scope="col">{say("group")}</th>
              </tr>
            </thead>
            {parties.map(({ party, people }) => {
              const own = new Set(people.map(goalOf));
              const name = say("whole", { party: read(party.title) });
              return (
                <tbody key={party.id}>
                  <tr>
                    <th scope="rowgroup">{name}</th>
                    <td>
                      <Choice
                        label={name}
                        goal={own.size === 1 ? ([...own][0] ?? "new") : undefined}
                        options={options}
                        onChoose={(goal) => send(people, goal)}
                      />
                    </td>
                  </tr>
                  {people.map((id) => {
                    const person = nameOf(visit, { kind: "person", id }, language);
                    return (
                      <tr key={id}>
                        <td>{person}</td>
                        <td>
                          <Choice
                            label={person}
                            goal={goalOf(id)}
                            options={options}
                            onChoose={(goal) => send([id], goal)}
                          />
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              );
            })}
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
