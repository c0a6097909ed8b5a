// The internal report: indicators with their definitions, minutes, practices, commitments, including private entries.
import {
  figureSources,
  figuresOf,
  indicatorsOf,
  type Programme,
  type Visit,
  type VisitRecord,
} from "#domain";
import { dateRange } from "#text";
import { datedBy } from "../news/by-date.ts";
import { lines, type Report } from "./blocks.ts";
import { giftBlocks } from "./gift-blocks.ts";
import { accountBlocks } from "./internal-account.ts";
import { indicatorRows, labelledPhrase } from "./internal-indicators.ts";
import {
  agreementBlocks,
  commitmentBlocks,
  dueBlocks,
  heldBlocks,
  minutesBlocks,
  practiceBlocks,
  statementBlocks,
  topicBlocks,
  wishBlocks,
} from "./internal-sections.ts";
import { dateIn, phrase, wordsOf } from "./internal-words.ts";
import { photoBlocks } from "./photo-blocks.ts";

/** Returns the internal report of a visit. With a programme, it compares what was planned with what took place. */
export function internalReportOf(visit: Visit, record: VisitRecord, programme?: Programme): Report {
  const words = wordsOf(visit);
  const indicators = indicatorsOf(visit, record, programme);
  const figures = figuresOf([figureSources(visit, record, programme)], record.updated);
  const rows = indicatorRows(words, indicators, figures);
  return {
    title: words.text(visit.title),
    kicker: phrase("report"),
    lead: [
      phrase("dates", {
        dates: (language) => dateRange(visit.from, visit.to, language),
        places: (language) => visit.legs.map((leg) => words.text(leg.title)(language)).join(" · "),
      }),
      phrase("asOf", { date: dateIn(record.updated) }),
      phrase("internal"),
    ],
    tiles: rows.filter(({ isTile }) => isTile).map(({ name, value }) => labelledPhrase(name, value)),
    blocks: [
      ...dueBlocks(words, record, indicators),
      ...accountBlocks(visit, record),
      { kind: "heading", id: "indicators", text: phrase("indicators") },
      {
        kind: "table",
        head: [phrase("indicator"), phrase("value"), phrase("definition")],
        rows: rows.map(({ name, value, details, definition }) => [
          name,
          lines(value, ...details),
          definition,
        ]),
      },
      ...heldBlocks(words, visit, { ...record, held: [...datedBy(record.held, programme, visit)] }),
      ...topicBlocks(words, indicators),
      ...(programme ? wishBlocks(words, visit, indicators) : []),
      ...minutesBlocks(words, record),
      ...giftBlocks(words, record),
      ...photoBlocks(words, record),
      ...practiceBlocks(words, record),
      ...commitmentBlocks(words, record),
      ...agreementBlocks(words, record),
      ...statementBlocks(words, record),
    ],
  };
}
