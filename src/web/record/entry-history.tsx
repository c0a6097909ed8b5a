// The history of one entry of the record: who changed it when, and the resulting state.
import { useQuery } from "@tanstack/react-query";
import { sayCooperation } from "#text";
import { answered, call } from "../data/api.ts";
import { useLive } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { when } from "../releases/when.ts";
import { useReader, useSay } from "../widgets/reader.tsx";

export function EntryHistory({ list, entry }: { readonly list: string; readonly entry: string }) {
  const say = useSay(sayCooperation);
  const { language } = useReader();
  const { id: visit } = useLive();
  const { version } = useRecordSnapshot();
  const { data = [] } = useQuery({
    queryKey: ["record-history", visit, list, entry, version],
    placeholderData: (before) => before,
    queryFn: async () => {
      const query = { list, entry, limit: 50 };
      return answered(await call("GET /api/visits/:visit/record/changes", { params: { visit }, query }))
        .items;
    },
  });
  if (data.length === 0) return null;
  const said = ({ who, edits }: (typeof data)[number]): string => {
    const isNew = edits.some(
      (edit) => edit.kind === "add" && edit.path.length === 2 && edit.item.id === entry,
    );
    if (isNew) return say("history.added", { who });
    const state = edits.findLast((edit) => edit.kind === "set" && edit.path[3] === "state");
    const value = state?.kind === "set" ? state.value : undefined;
    if (value === "open" || value === "done" || value === "dropped" || value === "late")
      return say("history.state", { who, state: say(`commitment.${value}`) });
    return say("history.changed", { who });
  };
  return (
    <section>
      <h3>{say("history")}</h3>
      <ul className="entry-history small">
        {data.map((change) => (
          <li key={change.version}>
            <span className="soft numbers">{when(change.at, language)}</span> {said(change)}
          </li>
        ))}
      </ul>
    </section>
  );
}
