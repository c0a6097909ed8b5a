// The people of one party in protocol order: add, paste, select, and reorder by mouse, key or button.
import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { indexVisit, type Party, type Person, type Visit } from "#domain";
import { sayEditor } from "#text";
import { freshId } from "../visit/names.ts";
import { onePress } from "../widgets/press.ts";
import { useRead, useSay } from "../widgets/reader.tsx";
import { useSave } from "../widgets/save.ts";

interface Props {
  readonly visit: Visit;
  readonly party: Party;
  /** The id of the entry that is open beside the list. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onPaste: () => void;
}

export function PartyPeople({ visit, party, chosen, onChoose, onPaste }: Props) {
  const say = useSay(sayEditor);
  const read = useRead();
  const save = useSave();
  const people = visit.people.filter((someone) => someone.party === party.id);
  const add = async () => {
    const id = freshId(visit, `${party.id.replace(/^party-/, "")}-person`, "person");
    const last = people.at(-1);
    const languages = last?.languages ?? ["en"];
    const item = { id, party: party.id, role: say("newPerson"), languages };
    const before = idAfter(visit, last);
    if (await save([{ kind: "add", path: ["visit", "people"], item, before }])) onChoose(id);
  };
  const heading = `party-${party.id}`;
  return (
    <div className="party">
      <div className="row">
        <h3>
          <button
            type="button"
            id={heading}
            className="entry heading"
            aria-pressed={chosen === party.id}
            onClick={() => onChoose(party.id)}
          >
            {read(party.title)}
          </button>
        </h3>
        <span className="spread" />
        <button
          type="button"
          className="button quiet no-print"
          aria-describedby={heading}
          onClick={onePress(add)}
        >
          {say("people.add")}
        </button>
        <button type="button" className="button quiet no-print" aria-describedby={heading} onClick={onPaste}>
          {say("people.paste")}
        </button>
      </div>
      <PeopleInOrder visit={visit} people={people} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}

/** Returns the id of the person who follows in protocol order; null after the last. */
const idAfter = (visit: Visit, someone: Person | undefined): string | null =>
  (someone && visit.people[visit.people.indexOf(someone) + 1])?.id ?? null;

interface InOrderProps extends Pick<Props, "visit" | "chosen" | "onChoose"> {
  readonly people: readonly Person[];
}

function PeopleInOrder({ visit, people, chosen, onChoose }: InOrderProps) {
  const say = useSay(sayEditor);
  const read = useRead();
  const save = useSave();
  const [dragged, setDragged] = useState<string>();
  const index = indexVisit(visit);
  const order = new Map<string, number>(visit.people.map((someone, i) => [someone.id, i + 1]));
  const nameOf = (someone: Person): string => read(someone.name ?? someone.role);

  /** Moves a person by one position within the party. The order of all others stays. */
  const shift = async (someone: Person, step: 1 | -1) => {
    const at = people.indexOf(someone);
    const beyond = people[step < 0 ? at - 1 : at + 2];
    if (people[at + step] === undefined) return;
    const before = beyond?.id ?? idAfter(visit, people.at(-1));
    await save([{ kind: "move", path: ["visit", "people", someone.id], before }]);
    document.getElementById(`person-${someone.id}`)?.focus();
  };
  return (
    <ol className="people">
      {people.map((someone) => (
        <li
          key={someone.id}
          draggable
          data-over={dragged !== undefined && dragged !== someone.id ? "" : undefined}
          onDragStart={() => setDragged(someone.id)}
          onDragEnd={() => setDragged(undefined)}
          onDragOver={(event) => {
            const moving = dragged === undefined ? undefined : index.people.get(dragged);
            if (moving?.party === someone.party) event.preventDefault();
          }}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged === undefined || dragged === someone.id) return;
            void save([{ kind: "move", path: ["visit", "people", dragged], before: someone.id }]);
          }}
        >
          <span className="soft numbers order">{order.get(someone.id)}</span>
          <button
            type="button"
            id={`person-${someone.id}`}
            className="entry"
            aria-pressed={chosen === someone.id}
            onClick={() => onChoose(someone.id)}
            onKeyDown={(event) => {
              if (!event.altKey) return;
              const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
              if (step === 0) return;
              event.preventDefault();
              void shift(someone, step);
            }}
          >
            <span>{nameOf(someone)}</span>
            {someone.name && <span className="soft small">{read(someone.role)}</span>}
            {someone.head && <span className="mark">{say("people.head")}</span>}
          </button>
          <button
            type="button"
            className="button quiet small-button no-print"
            aria-label={say("people.up", { name: nameOf(someone) })}
            onClick={() => shift(someone, -1)}
          >
            <ArrowUp size={14} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="button quiet small-button no-print"
            aria-label={say("people.down", { name: nameOf(someone) })}
            onClick={() => shift(someone, 1)}
          >
            <ArrowDown size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ol>
  );
}
