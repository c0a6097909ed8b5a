// Imports a record file: replaces the record in one change.
import { Upload } from "lucide-react";
import { useRef } from "react";
import { sayCooperation } from "#text";
import { answered, call, newKey } from "../data/api.ts";
import { useLive } from "../data/live.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";

export function ImportRecord() {
  const say = useSay(sayCooperation);
  const { id: visit } = useLive();
  const notify = useNotify();
  const notifyFault = useNotifyFault();
  const field = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    try {
      const body = { source: await file.text(), name: file.name, key: newKey() };
      answered(await call("POST /api/visits/:visit/record/import", { params: { visit }, body }));
      notify(say("imported"));
    } catch (fault) {
      notifyFault(fault, say("notImported"));
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        <Upload size={15} aria-hidden="true" /> {say("import")}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        aria-label={say("import")}
        accept=".yaml,.yml,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) void take(file);
        }}
      />
    </>
  );
}
