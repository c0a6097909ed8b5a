// Every document of a programme as a list of files: what `plan --out` writes and what an office hands out.
import { indexVisit, type Programme, type Visit } from "#domain";
import { participantsOf } from "./agenda/attendance.ts";
import { bookletOf } from "./booklet/booklet.ts";
import { calendarOf } from "./calendar/events.ts";
import { icsOf } from "./calendar/ics.ts";
import { markdownOf } from "./markdown/programme-md.ts";
import { languagesFor, personalOf } from "./personal/personal.ts";
import { encodeProgramme } from "./programme-json.ts";
import type { RenderPdf } from "./render/typst.ts";
import { reportPage } from "./report-page/page.ts";

/** A file to be written: its path below the output directory, with forward slashes. */
export interface DocumentFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * The documents of a programme: programme.json, .pdf and .md, report.html, a PDF and a calendar for each participant
 * and a calendar for each party that attends anything. The same programme gives the same bytes.
 */
export function documentsOf(visit: Visit, programme: Programme, render: RenderPdf): DocumentFile[] {
  const booklet = bookletOf(visit, programme);
  const files: DocumentFile[] = [
    { path: "programme.json", content: encodeProgramme(programme) },
    { path: "programme.pdf", content: render("booklet/booklet.typ", booklet) },
    { path: "programme.md", content: markdownOf(booklet) },
    { path: "report.html", content: reportPage(visit, programme) },
  ];
  const attending = new Set(programme.placements.flatMap((placement) => placement.attendees));
  const people = participantsOf(visit, attending);
  for (const person of people) {
    const personal = personalOf(visit, programme, person);
    const whose = { kind: "person", id: person.id } as const;
    const calendar = calendarOf(
      visit,
      programme,
      whose,
      person.name ?? person.role,
      languagesFor(visit, person),
    );
    files.push(
      { path: `people/${person.id}.pdf`, content: render("personal/personal.typ", personal) },
      { path: `people/${person.id}.ics`, content: icsOf(calendar) },
    );
  }
  const parties = new Set(people.map((person) => person.party));
  for (const delegation of visit.delegations) {
    for (const party of delegation.parties) {
      const members = indexVisit(visit).peopleOf(party.id);
      const head =
        people.find((person) => person.party === party.id && person.head) ??
        people.find((p) => members.includes(p.id));
      if (!head || !parties.has(party.id)) continue;
      const whose = { kind: "party", id: party.id } as const;
      const calendar = calendarOf(visit, programme, whose, party.title, languagesFor(visit, head));
      files.push({ path: `parties/${party.id}.ics`, content: icsOf(calendar) });
    }
  }
  return files;
}
