// A field for a length of time, shown in the reader's words and typed in any common way.
import type { ComponentProps } from "react";
import { duration } from "#text";
import { minutesIn } from "./duration.ts";
import { LineField } from "./fields.tsx";
import { useReader } from "./reader.tsx";

type Line = Pick<ComponentProps<typeof LineField>, "label" | "path" | "hint" | "placeholder">;

interface Props extends Line {
  readonly minutes: number | undefined;
  /** The value to save at the path, if the length is only a part of it. */
  readonly within?: (minutes: number | string | undefined) => unknown;
}

/** Returns the minutes of a typed length; otherwise the text itself, which the refusal quotes. */
function typedLength(text: string): number | string | undefined {
  if (text.trim() === "") return undefined;
  const minutes = minutesIn(text);
  return Number.isNaN(minutes) ? text : minutes;
}

export function DurationField({ minutes, within = (value) => value, ...line }: Props) {
  const { language } = useReader();
  return (
    <LineField
      {...line}
      value={minutes === undefined ? "" : duration(minutes, language)}
      toValue={(text) => within(typedLength(text))}
    />
  );
}
