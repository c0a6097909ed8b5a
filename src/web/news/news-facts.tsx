// The facts that the news item may mention: the visit as a whole, and the held items, each public or not.
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Edit } from "#domain";
import { sayNewsEditor } from "#text";
import { useLive, useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { visibilityEdits } from "../record/entry-edits.ts";
import { useRecordSave } from "../record/use-record-save.ts";
import { useSay } from "../widgets/reader.tsx";
import { HeldFacts } from "./held-facts.tsx";
import { type HeldItem, heldItems } from "./held-items.ts";
import { SentenceNames } from "./sentence-names.tsx";
import { Statements } from "./statements.tsx";
import { VisitFacts } from "./visit-facts.tsx";

export function NewsFacts() {
  const say = useSay(sayNewsEditor);
  const live = useLive();
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const items = heldItems(visit, record);
  const [isFirst] = useState(() => items.every(({ held }) => !held.public));
  return (
    <details className="card news-facts" open={isFirst}>
      <summary>
        <h2>{say("facts")}</h2>
      </summary>
      <div className="stack">
        <p className="soft">{say("factsMore")}</p>
        <VisitFacts />
        <h3>{say("items")}</h3>
        {items.length === 0 ? (
          <p>
            {say("noItems")}{" "}
            <Link to="/visits/$visit/run" params={{ visit: live.id }}>
              {say("toRun")}
            </Link>
          </p>
        ) : (
          <>
            <MakePublic items={items} />
            <ul className="news-held">
              {items.map((item) => (
                <HeldFacts key={item.held.id} item={item} items={items} />
              ))}
            </ul>
          </>
        )}
        <Statements items={items} />
        <SentenceNames />
      </div>
    </details>
  );
}

/** Makes public, in one change, all items that the programme shows in public. */
function MakePublic({ items }: { readonly items: readonly HeldItem[] }) {
  const say = useSay(sayNewsEditor);
  const save = useRecordSave();
  const left = items.filter(({ held, activity }) => activity.public && !held.public && !held.private);
  if (left.length === 0) return null;
  const edits = left.flatMap(({ held }): Edit[] => visibilityEdits("held", held.id, "public"));
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => save(edits)}>
        {say("makePublic", { count: left.length })}
      </button>
    </div>
  );
}
