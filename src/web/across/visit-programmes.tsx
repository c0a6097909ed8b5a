// Programmes of visits: a selection of visits can be stored under a name, and removed.
import { useState } from "react";
import { sayIndicators } from "#text";
import { forgetProgramme, keepProgramme, type ProgrammeFound } from "../indicators/indicator-query.ts";
import { onePress } from "../widgets/press.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";

interface KeepProps {
  readonly visits: readonly string[];
  onDone(name: string): Promise<void>;
}

export function KeepProgramme({ visits, onDone }: KeepProps) {
  const say = useSay(sayIndicators);
  const { language } = useReader();
  const notifyFault = useNotifyFault();
  const [name, setName] = useState("");
  return (
    <form
      className="row"
      aria-label={say("keepAs")}
      onSubmit={(event) => {
        event.preventDefault();
        const kept = name.trim();
        keepProgramme(kept, language, visits)
          .then(() => onDone(kept))
          .catch((fault: unknown) => notifyFault(fault, say("keepAs")));
      }}
    >
      <label className="field">
        <span className="label">
          {say("keepAs")}: {say("programmeName")}
        </span>
        <input
          type="text"
          required
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" className="button">
        {say("keep")}
      </button>
    </form>
  );
}

interface ForgetProps {
  readonly programme: ProgrammeFound;
  onDone(): Promise<void>;
}

export function ForgetProgramme({ programme, onDone }: ForgetProps) {
  const say = useSay(sayIndicators);
  const notifyFault = useNotifyFault();
  return (
    <p>
      <button
        type="button"
        className="button quiet"
        onClick={onePress(() =>
          forgetProgramme(programme.id)
            .then(onDone)
            .catch((fault: unknown) => notifyFault(fault, say("forget"))),
        )}
      >
        {say("forget")}
      </button>
    </p>
  );
}
