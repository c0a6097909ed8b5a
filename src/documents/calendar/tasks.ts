// The commitments of a guest as tasks of a calendar (VTODO): due on a day; open, completed or cancelled.
import ICAL from "ical.js";
import { type Commitment, type Text, textIn, type Visit } from "#domain";

export interface TaskList {
  readonly visit: Visit;
  readonly commitments: readonly Commitment[];
  readonly name: string;
  readonly language: string;
  /** When the record was last changed. */
  readonly at: Temporal.Instant;
}

const states = {
  open: "NEEDS-ACTION",
  late: "NEEDS-ACTION",
  done: "COMPLETED",
  dropped: "CANCELLED",
} as const;

const day = (date: Temporal.PlainDate): ICAL.Time => ICAL.Time.fromDateString(date.toString());
const instant = (at: Temporal.Instant): ICAL.Time =>
  ICAL.Time.fromJSDate(new Date(Math.floor(at.epochMilliseconds / 1000) * 1000), true);

/** Returns the text of an iCalendar file with one task for each commitment. */
export function taskFile({ visit, commitments, name, language, at }: TaskList): string {
  const read = (text: Text): string => textIn(text, language, visit.languages);
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Entente//Commitments//EN");
  calendar.addPropertyWithValue("x-wr-calname", name);
  for (const one of commitments) {
    const task = new ICAL.Component("vtodo");
    task.addPropertyWithValue("uid", `${one.id}.${visit.id}@entente`);
    task.addPropertyWithValue("dtstamp", instant(at));
    task.addPropertyWithValue("summary", read(one.text));
    task.addPropertyWithValue("status", states[one.state]);
    if (one.due) task.addPropertyWithValue("due", day(one.due));
    if (one.state === "done") {
      task.addPropertyWithValue("percent-complete", 100);
      if (one.closed) {
        const closed = one.closed.toZonedDateTime("UTC").toInstant();
        task.addPropertyWithValue("completed", instant(closed));
      }
    }
    const more = [one.evidence, one.reason].flatMap((text) => (text ? [read(text)] : []));
    if (more.length > 0) task.addPropertyWithValue("description", more.join("\n"));
    calendar.addSubcomponent(task);
  }
  return `${calendar.toString()}\r\n`;
}
