// The parts of a date or a time: the fields of React Aria, and for a date its calendar. Loaded with the first form that
// needs one.
import { type DateValue, parseDate, parseDateTime, parseTime, type Time } from "@internationalized/date";
import {
  type ClipboardEvent,
  type ComponentProps,
  type KeyboardEvent,
  use,
  useEffect,
  useId,
  useMemo,
  useRef,
} from "react";
import { DateField, DateFieldStateContext, DateInput, DateSegment } from "react-aria-components/DateField";
import { DatePicker } from "react-aria-components/DatePicker";
import { Group } from "react-aria-components/Group";
import { Label } from "react-aria-components/Label";
import { TimeField, TimeFieldStateContext } from "react-aria-components/TimeField";
import { sayEditor } from "#text";
import { Errors } from "./errors.tsx";
import { FormGuard } from "./form-guard.tsx";
import { MomentCalendar } from "./moment-calendar.tsx";
import type { MomentPartsProps } from "./moment-props.ts";
import type { Part } from "./moment-text.ts";
import { useSay } from "./reader.tsx";
import { isPartial, useMoment } from "./use-moment.ts";

export function MomentSegments(props: MomentPartsProps) {
  const { kind, label, isRequired = false, errors = [], onLeave } = props;
  const say = useSay(sayEditor);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const moment = useMoment(props, () => box.current?.contains(document.activeElement) ?? false);
  const { reading, problem } = moment;
  const partial = reading && isPartial(reading) ? reading.state : undefined;
  const problems = problem ? [say(`moment.${problem}`, { kind })] : errors;
  const leave = () => {
    const obstacle = moment.obstacle();
    if (obstacle) moment.refuse(obstacle);
    else onLeave?.();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || event.target.role !== "spinbutton") return;
    if (event.key === "Escape") moment.cancel();
    if (event.key !== "Enter") return;
    event.preventDefault();
    leave();
    if (!onLeave) box.current?.closest("form")?.requestSubmit();
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    moment.paste(event.clipboardData.getData("text/plain"));
  };
  return (
    // The parts keep their keys to themselves, so the keys are heard on the way in.
    <div ref={box} onKeyDownCapture={onKey} onPasteCapture={onPaste}>
      <Field
        kind={kind}
        label={label}
        isRequired={isRequired}
        problemId={problems.length > 0 ? `${id}-error` : undefined}
        shown={moment.shown}
        onTake={moment.take}
        onParts={moment.onParts}
        onBlur={leave}
      />
      <FormGuard
        problem={partial ?? (isRequired && reading?.text === "" ? "required" : undefined)}
        onRefused={(why) => {
          moment.refuse(why);
          box.current?.querySelector<HTMLElement>("[role=spinbutton]")?.focus();
        }}
      />
      <Errors id={`${id}-error`} errors={problems} />
    </div>
  );
}

interface FieldProps {
  readonly kind: MomentPartsProps["kind"];
  readonly label: string;
  readonly isRequired: boolean;
  /** The element that says what is wrong; undefined if nothing is. */
  readonly problemId: string | undefined;
  readonly shown: { readonly text: string };
  onTake(text: string): void;
  onParts(parts: readonly Part[]): void;
  onBlur(): void;
}

function Field({ kind, label, isRequired, problemId, shown, onTake, onParts, onBlur }: FieldProps) {
  // The fields compare their value by identity: a new object replaces an incomplete entry.
  const date = useMemo(() => (kind === "time" ? null : dateOf(kind, shown.text)), [kind, shown]);
  const time = useMemo(() => (kind === "time" ? timeOf(shown.text) : null), [kind, shown]);
  const shared = {
    className: "moment",
    isInvalid: problemId !== undefined,
    isRequired,
    shouldForceLeadingZeros: true,
    hourCycle: 24,
    ...(problemId === undefined ? {} : { "aria-describedby": problemId }),
    // The browser's own messages would be in the browser's language.
    validationBehavior: "aria",
    onBlur,
  } as const;
  const parts = (segment: Segment) => <SegmentView segment={segment} onParts={onParts} />;
  const take = (next: DateValue | Time | null) => onTake(next ? next.toString().slice(0, lengths[kind]) : "");
  const name = <Label className="label">{label}</Label>;
  if (kind === "time")
    return (
      <TimeField {...shared} value={time} onChange={take}>
        {name}
        <DateInput className="moment-input">{parts}</DateInput>
      </TimeField>
    );
  if (kind === "datetime-local")
    return (
      <DateField {...shared} granularity="minute" value={date} onChange={take}>
        {name}
        <DateInput className="moment-input">{parts}</DateInput>
      </DateField>
    );
  return (
    <DatePicker {...shared} granularity="day" value={date} onChange={take}>
      {name}
      <Group className="moment-input">
        <DateInput className="moment-inside">{parts}</DateInput>
        <MomentCalendar />
      </Group>
    </DatePicker>
  );
}

type Segment = ComponentProps<typeof DateSegment>["segment"];

/** One part of a field. It reports the text of all parts of the field. */
function SegmentView({ segment, onParts }: Pick<FieldProps, "onParts"> & { readonly segment: Segment }) {
  const date = use(DateFieldStateContext);
  const time = use(TimeFieldStateContext);
  const all = (date ?? time)?.segments;
  useEffect(() => {
    if (all) onParts(all);
  }, [all, onParts]);
  return <DateSegment segment={segment} className="moment-part" />;
}

/** The characters of each kind in the form of the visit file; seconds are left out. */
const lengths = { date: 10, time: 5, "datetime-local": 16 } as const;

const dateOf = (kind: MomentPartsProps["kind"], text: string): DateValue | null => {
  try {
    return kind === "date" ? parseDate(text) : parseDateTime(text);
  } catch {
    return null;
  }
};

const timeOf = (text: string): Time | null => {
  try {
    return parseTime(text);
  } catch {
    return null;
  }
};
