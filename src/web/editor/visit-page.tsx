// The visit page: title, dates, languages, approval, legs, topics and contacts.
import { useState } from "react";
import { indexVisit, type Leg, type Topic, toMinute, type Visit } from "#domain";
import { offsetText, sayDocument, sayVisit, shortDate, zoneName } from "#text";
import { useSnapshot } from "../data/live.ts";
import { freshId } from "../visit/names.ts";
import { EntryList } from "../widgets/entry-list.tsx";
import { TextField } from "../widgets/fields.tsx";
import { FormFrame } from "../widgets/form-frame.tsx";
import { OrderButtons } from "../widgets/order-buttons.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useSave } from "../widgets/save.ts";
import { ContactsFields } from "./contacts-fields.tsx";
import { LegForm } from "./leg-form.tsx";
import { NightsFields } from "./nights-fields.tsx";
import { VisitFields } from "./visit-fields.tsx";
import "./editor.css";

export function VisitPage() {
  const { visit } = useSnapshot();
  const say = useSay(sayVisit);
  const read = useRead();
  const { language } = useReader();
  const save = useSave();
  const [chosen, setChosen] = useState<string>();
  const { legs, topics } = indexVisit(visit);
  const leg = chosen === undefined ? undefined : legs.get(chosen);
  const topic = chosen === undefined ? undefined : topics.get(chosen);
  const add = async (collection: "legs" | "topics", item: { readonly id: string }) => {
    if (await save([{ kind: "add", path: ["visit", collection], item: { ...item }, before: null }]))
      setChosen(item.id);
  };
  const day = (date: Temporal.PlainDate) => shortDate(date, language);
  const zoneOf = (one: Leg): string => {
    const offset = offsetText(toMinute(one.from.toZonedDateTime(one.zone).toInstant()), one.zone);
    const { name, isOffset } = zoneName(one.zone, language, { ...one.title, said: read(one.title) });
    return isOffset ? `UTC${offset}` : sayDocument(language, "placeTime", { place: name, offset });
  };
  return (
    <div className="room">
      <div className="room-list">
        <h1>{say("title")}</h1>
        <VisitFields visit={visit} />
        <EntryList
          title={say("legs")}
          level="h2"
          addLabel={say("leg.new")}
          entries={visit.legs.map((one) => ({
            id: one.id,
            name: read(one.title),
            more: [`${day(one.from)} – ${day(one.to)}`, zoneOf(one)].join(" · "),
          }))}
          chosen={chosen}
          onChoose={setChosen}
          onAdd={() => void add("legs", newLeg(visit, say("leg.new")))}
        >
          <p className="soft small">{say("legsHint")}</p>
        </EntryList>
        <EntryList
          title={say("topics")}
          level="h2"
          addLabel={say("topic.new")}
          none={say("noTopics")}
          entries={visit.topics.map((one) => ({ id: one.id, name: read(one.title), more: "" }))}
          chosen={chosen}
          onChoose={setChosen}
          onAdd={() => {
            const title = say("topic.new");
            void add("topics", { id: freshId(visit, title, "topic"), ...{ title } });
          }}
        />
        <NightsFields visit={visit} />
        <ContactsFields visit={visit} />
      </div>
      {leg && <LegForm key={leg.id} visit={visit} leg={leg} onGone={() => setChosen(undefined)} />}
      {topic && <TopicForm key={topic.id} visit={visit} topic={topic} onGone={() => setChosen(undefined)} />}
    </div>
  );
}

/** Returns a new leg to be filled in, on the last day of the visit and in the time zone of the last leg. */
const newLeg = (visit: Visit, title: string) => ({
  id: freshId(visit, title, "leg"),
  title,
  zone: visit.legs.at(-1)?.zone ?? "UTC",
  from: visit.to.toString(),
  to: visit.to.toString(),
});

interface TopicProps {
  readonly visit: Visit;
  readonly topic: Topic;
  onGone(): void;
}

function TopicForm({ visit, topic, onGone }: TopicProps) {
  const say = useSay(sayVisit);
  const read = useRead();
  const list = ["visit", "topics"];
  const path = [...list, topic.id];
  return (
    <FormFrame
      title={read(topic.title)}
      removeLabel={say("topic.remove")}
      removal={[{ kind: "remove", path }]}
      onGone={onGone}
    >
      <TextField label={say("topic.title")} value={topic.title} path={[...path, "title"]} />
      <OrderButtons path={list} ids={visit.topics.map((one) => one.id)} id={topic.id} />
    </FormFrame>
  );
}
