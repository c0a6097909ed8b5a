// The paragraphs of a visit's minutes for the search, each with its visibility.
import type { Visibility } from "../record/entry.ts";
import { paragraphsOf } from "../record/minutes.ts";
import { stricter, visibilityOf } from "../record/visible-record.ts";
import type { Text } from "../visit/text.ts";
import type { DigestSource } from "./digest.ts";
import { gramsOf, searchable } from "./grams.ts";
import { daysOf } from "./make-digest.ts";

export interface MinutesText {
  readonly activity: string;
  readonly paragraph: string;
  readonly item: Text;
  readonly text: Text;
  readonly visibility: Visibility;
  readonly date: string | null;
  /** All languages, in the form that `searchable` returns. */
  readonly plain: string;
  readonly grams: readonly string[];
}

/** Every paragraph with its agenda item, in the order of the minutes. */
export function minutesTextsOf(source: DigestSource): readonly MinutesText[] {
  const dayOf = daysOf(source);
  return (source.record?.minutes ?? []).flatMap((item) =>
    paragraphsOf(item).map(({ id, text, visibility }) => {
      const plain = [...Object.values(item.item), ...Object.values(text)].map(searchable).join("");
      return {
        activity: item.activity,
        paragraph: id,
        item: item.item,
        text,
        visibility: stricter(visibilityOf(item), visibility),
        date: dayOf(item.activity),
        plain,
        grams: gramsOf(plain),
      };
    }),
  );
}
