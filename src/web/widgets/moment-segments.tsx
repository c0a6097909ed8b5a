// A date, a time or both in the reader's order and words, with 24 hours: the fields of React Aria. Loaded with the
// first form that needs one.
import { type DateValue, parseDate, parseDateTime, parseTime } from "@internationalized/date";
import { DateField, DateInput, DateSegment } from "react-aria-components/DateField";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { TimeField } from "react-aria-components/TimeField";
import type { MomentKind, SegmentsProps } from "./moment-kind.ts";
import { useReader } from "./reader.tsx";

/** English with the European order of dates: the day before the month. */
const regions = { en: "en-GB", "zh-Hans": "zh-CN", sl: "sl-SI", fr: "fr-FR", de: "de-DE" } as const;

/** The value of a field in the form of the visit file; none if it cannot be read. */
function dateOf(kind: MomentKind, text: string): DateValue | null {
  try {
    if (text === "") return null;
    return kind === "date" ? parseDate(text.slice(0, 10)) : parseDateTime(text.slice(0, 16));
  } catch {
    return null;
  }
}

function timeOf(text: string) {
  try {
    // A day ends at the midnight at which the next one begins.
    return text === "" ? null : parseTime(text === "24:00" ? "00:00" : text);
  } catch {
    return null;
  }
}

export function MomentSegments(props: SegmentsProps) {
  const { kind, labelledBy, describedBy, value, isInvalid, isRequired, onChange, onLeave, onEscape } = props;
  const { language } = useReader();
  const shared = {
    className: "moment",
    "aria-labelledby": labelledBy,
    ...(describedBy !== undefined && { "aria-describedby": describedBy }),
    isInvalid,
    isRequired,
    shouldForceLeadingZeros: true,
    onBlur: onLeave,
  } as const;
  const segments = (
    <DateInput className="moment-input">
      {(segment) => <DateSegment className="moment-segment" segment={segment} />}
    </DateInput>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the segments inside, before they are left
    <div
      onKeyDown={(event) => {
        if (event.key === "Enter") onLeave();
        if (event.key === "Escape") onEscape();
      }}
    >
      <I18nProvider locale={regions[language]}>
        {kind === "time" ? (
          <TimeField
            {...shared}
            hourCycle={24}
            value={timeOf(value)}
            onChange={(time) => onChange(time ? time.toString().slice(0, 5) : "")}
          >
            {segments}
          </TimeField>
        ) : (
          <DateField
            {...shared}
            hourCycle={24}
            granularity={kind === "date" ? "day" : "minute"}
            value={dateOf(kind, value)}
            onChange={(date) => onChange(date ? date.toString().slice(0, kind === "date" ? 10 : 16) : "")}
          >
            {segments}
          </DateField>
        )}
      </I18nProvider>
    </div>
  );
}
