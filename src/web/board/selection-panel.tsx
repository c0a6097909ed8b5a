// Actions on several activities at once: move them all, pin them, remove them.
import { ArrowLeft, ArrowRight, X } from "lucide-react";
import { useState } from "react";
import type { Visit } from "#domain";
import { sayBoard, sayGroups } from "#text";
import { useRead, useSay } from "../widgets/reader.tsx";

interface Props {
  readonly visit: Visit;
  readonly selected: ReadonlySet<string>;
  onShift(minutes: number): void;
  onPin(): void;
  onTakeOut(): void;
  onClear(): void;
}

const oneDay = 1440;

export function SelectionPanel({ visit, selected, onShift, onPin, onTakeOut, onClear }: Props) {
  const say = useSay(sayGroups);
  const sayOnBoard = useSay(sayBoard);
  const read = useRead();
  const [minutes, setMinutes] = useState(30);
  const title = say("selected.title", { count: selected.size });
  const steps = [...new Set([visit.grid, 15, 30, 60, oneDay])].sort((a, b) => a - b);
  return (
    <aside className="panel stack" aria-label={title}>
      <div className="row">
        <h2>{title}</h2>
        <span className="spread" />
        <button type="button" className="button quiet" aria-label={say("selected.clear")} onClick={onClear}>
          <X size={14} aria-hidden="true" />
        </button>
      </div>
      <div className="row">
        <button type="button" className="button" onClick={onPin}>
          {sayOnBoard("do.pin")} <kbd>P</kbd>
        </button>
        <button type="button" className="button" onClick={onTakeOut}>
          {sayOnBoard("do.takeOut")} <kbd>Del</kbd>
        </button>
      </div>
      <fieldset className="row">
        <legend className="label">{say("selected.by")}</legend>
        <button type="button" className="button" onClick={() => onShift(-minutes)}>
          <ArrowLeft size={14} aria-hidden="true" /> {say("selected.earlier")}
        </button>
        <select
          aria-label={say("selected.by")}
          value={minutes}
          onChange={(event) => setMinutes(Number(event.target.value))}
        >
          {steps.map((step) => (
            <option key={step} value={step}>
              {step === oneDay ? say("selected.day") : say("selected.minutes", { count: step })}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={() => onShift(minutes)}>
          {say("selected.later")} <ArrowRight size={14} aria-hidden="true" />
        </button>
      </fieldset>
      <ul className="attending">
        {visit.activities
          .filter((activity) => selected.has(activity.id))
          .map((activity) => (
            <li key={activity.id}>{read(activity.title)}</li>
          ))}
      </ul>
      <p className="soft small">{say("selected.hint")}</p>
    </aside>
  );
}
