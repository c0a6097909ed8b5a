// Minutes: the items of the days on the left, the text of the chosen one in the middle, its outcome on the right.
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { mentionablesOf } from "#domain";
import { sayCooperation, sayShell } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { ImportRecord } from "./import-record.tsx";
import { type RecordedItem, recordedItems } from "./items.ts";
import { MinutesItems } from "./minutes-items.tsx";
import { MinutesOutcome } from "./minutes-outcome.tsx";
import { MinutesText } from "./minutes-text.tsx";

export function MinutesPage() {
  const say = useSay(sayCooperation);
  const sayFrame = useSay(sayShell);
  const live = useLive();
  const navigate = useNavigate();
  const { visit, programme } = useSnapshot();
  const { record } = useRecordSnapshot();
  const { item } = useSearch({ strict: false });
  const { language: reader } = useReader();
  const [language, setLanguage] = useState<string>(
    () => visit.languages.find((tag) => tag === reader) ?? visit.languages[0] ?? "en",
  );
  const items = useMemo(() => recordedItems(visit, programme, record), [visit, programme, record]);
  const mentionables = useMemo(() => mentionablesOf(visit), [visit]);
  const chosen = items.find(({ id }) => id === item) ?? firstOf(items);
  const writing = { visit, record, mentionables, language };
  return (
    <div className="page minutes-page">
      <div className="row">
        <h1>{sayFrame("page.minutes")}</h1>
        <span className="spread" />
        <ImportRecord />
        <a className="button" href={`/api/visits/${live.id}/record/export`} download>
          {say("export")}
        </a>
      </div>
      {chosen ? (
        <div className="minutes-columns" data-open={item !== undefined || undefined}>
          <MinutesItems
            items={items}
            chosen={chosen.id}
            onChoose={(id) =>
              void navigate({
                to: "/visits/$visit/minutes",
                params: { visit: live.id },
                search: { item: id },
              })
            }
          />
          <MinutesText
            key={`${chosen.id} ${language}`}
            item={chosen}
            writing={writing}
            languages={visit.languages}
            onLanguage={setLanguage}
          />
          <MinutesOutcome item={chosen.id} visit={visit} record={record} />
        </div>
      ) : (
        <p className="soft">{say("noItems")}</p>
      )}
    </div>
  );
}

/** Returns the first item with something written, or that was held. */
const firstOf = (items: readonly RecordedItem[]): RecordedItem | undefined =>
  items.find(({ paragraphs }) => paragraphs > 0) ?? items.find(({ state }) => state === "held") ?? items[0];
