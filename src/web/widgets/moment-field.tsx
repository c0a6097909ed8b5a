// A local date and time. If the clock shows the time twice when summer time ends, it says which of the two is meant.
import { useId } from "react";
import { clockProblem, localTime } from "#domain";
import { sayEditor } from "#text";
import { MomentLine, put } from "./fields.tsx";
import { MomentParts } from "./moment-parts.tsx";
import { useSay } from "./reader.tsx";
import { useSaving } from "./save.ts";

/** `2026-10-25T02:30` is 16 characters; an offset follows them. */
const written = 16;

/** Returns the zone of a local time: that of its place, or of the leg on its date. */
export type ZoneAt = (time: string) => string;

/** Returns the offsets of a time that the clock shows twice, the first one first; none for any other time. */
function twoOffsets(time: string, zoneAt: ZoneAt): readonly string[] {
  const bare = localTime.safeParse(time.slice(0, written));
  const problem = bare.success ? clockProblem(bare.data, zoneAt(time)) : undefined;
  if (problem?.code !== "time-twice") return [];
  const { first = "", second = "" } = problem.values;
  return [first.slice(written), second.slice(written)];
}

/** Returns the time with the offset that it was saved with, otherwise with that of the first of the two. */
function clear(time: string, saved: string, zoneAt: ZoneAt): string {
  const [first = ""] = twoOffsets(time, zoneAt);
  return saved.slice(0, written) === time && saved.length > written ? saved : `${time}${first}`;
}

interface WhichProps {
  readonly time: string;
  readonly zoneAt: ZoneAt;
  onChoose(time: string): void;
}

function WhichOfTwo({ time, zoneAt, onChoose }: WhichProps) {
  const say = useSay(sayEditor);
  const id = useId();
  const offsets = twoOffsets(time, zoneAt);
  if (offsets.length === 0) return null;
  const [first = ""] = offsets;
  return (
    <>
      <label htmlFor={id} className="small">
        {say("twice.which", { time: time.slice(11, written) })}
      </label>
      <select
        id={id}
        value={time.slice(written) || first}
        onChange={(event) => onChoose(`${time.slice(0, written)}${event.target.value}`)}
      >
        {offsets.map((offset) => (
          <option key={offset} value={offset}>
            {say(offset === first ? "twice.first" : "twice.second", { offset })}
          </option>
        ))}
      </select>
    </>
  );
}

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  readonly zoneAt: ZoneAt;
  onChange(value: string): void;
}

/** For forms that are saved only when submitted. */
export function MomentInput({ label, value, required, zoneAt, onChange }: InputProps) {
  return (
    <MomentParts
      kind="datetime-local"
      label={label}
      isRequired={required ?? false}
      value={value.slice(0, written)}
      onChange={(time) => onChange(clear(time, value, zoneAt))}
      hint={<WhichOfTwo time={value} zoneAt={zoneAt} onChoose={onChange} />}
    />
  );
}

interface FieldProps {
  readonly label: string;
  /** In the form of the visit file, with its offset. */
  readonly value: string;
  readonly path: readonly string[];
  readonly zoneAt: ZoneAt;
  /** Returns the value saved for a time; undefined removes it. */
  readonly toValue?: (time: string) => unknown;
}

const timeOrNone = (time: string): unknown => (time === "" ? undefined : time);

/** A field that saves itself when it is left. */
export function MomentField({ label, value, path, zoneAt, toValue = timeOrNone }: FieldProps) {
  const { save } = useSaving();
  return (
    <MomentLine
      label={label}
      kind="datetime-local"
      value={value.slice(0, written)}
      path={path}
      toValue={(time) => toValue(clear(time, value, zoneAt))}
      hint={
        <WhichOfTwo time={value} zoneAt={zoneAt} onChoose={(time) => void save([put(path, toValue(time))])} />
      }
    />
  );
}
