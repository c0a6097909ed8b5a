// Every document of a programme as a list of files: what `plan --out` writes and what an office hands out.
import {
  type Interpreter,
  indexVisit,
  interpretersOf,
  type Person,
  type Programme,
  type Visit,
} from "#domain";
import { encodeProgramme } from "#formats";
import { participantsOf } from "./agenda/attendance.ts";
import { type Booklet, bookletOf } from "./booklet/booklet.ts";
import { calendarOf } from "./calendar/events.ts";
import { icsOf } from "./calendar/ics.ts";
import { inkOf } from "./fonts/ink.ts";
import { markdownOf } from "./markdown/programme-md.ts";
import { languagesFor, personalOf } from "./personal/personal.ts";
import type { PdfThread } from "./render/pdf-thread.ts";
import type { RenderPdf, Template } from "./render/typst.ts";
import { reportPage } from "./report-page/page.ts";

/** A file to be written: its path below the output directory, with forward slashes. */
export interface DocumentFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A document that is not made yet: as text, or as data for a template. */
type Draft =
  | { readonly path: string; text(): string }
  | { readonly path: string; readonly template: Template; data(): unknown };

/**
 * The documents of a programme: programme.json, .pdf and .md, report.html, a PDF and a calendar for each participant
 * and each interpreter at work, and a calendar for each party that takes part. The same programme gives the same bytes.
 */
export async function documentsOf(
  visit: Visit,
  programme: Programme,
  render: RenderPdf,
): Promise<DocumentFile[]> {
  const ink = inkOf(visit);
  const files: DocumentFile[] = [];
  for (const draft of draftsOf(visit, programme)) {
    const content = "text" in draft ? draft.text() : await render(draft.template, draft.data(), ink);
    files.push({ path: draft.path, content });
  }
  return files;
}

/** The same documents, with the PDFs printed in another thread while the rest is made here. */
export async function documentsInThreads(
  visit: Visit,
  programme: Programme,
  thread: PdfThread,
): Promise<DocumentFile[]> {
  const drafts = draftsOf(visit, programme);
  const ink = inkOf(visit);
  // What the thread has to do comes first, so that it never waits.
  const printed = drafts.map((draft) =>
    "text" in draft ? undefined : thread.render(draft.template, draft.data(), ink),
  );
  const written = drafts.map((draft) => ("text" in draft ? draft.text() : ""));
  const pdfs = await Promise.all(printed);
  return drafts.map(({ path }, i) => ({ path, content: pdfs[i] ?? written[i] ?? "" }));
}

/** The paths of all documents of a programme, as `documentsOf` gives them. */
export const documentPaths = (visit: Visit, programme: Programme): string[] =>
  draftsOf(visit, programme).map(({ path }) => path);

/** One document by its path, with a PDF printed in another thread; undefined where there is none of that path. */
export async function documentAt(
  visit: Visit,
  programme: Programme,
  path: string,
  thread: () => PdfThread,
): Promise<DocumentFile | undefined> {
  const draft = draftsOf(visit, programme).find((candidate) => candidate.path === path);
  if (!draft) return undefined;
  const content =
    "text" in draft ? draft.text() : await thread().render(draft.template, draft.data(), inkOf(visit));
  return { path, content };
}

function draftsOf(visit: Visit, programme: Programme): Draft[] {
  const attending = new Set(programme.placements.flatMap((placement) => placement.attendees));
  const people = participantsOf(visit, attending);
  const parties = visit.delegations
    .flatMap((delegation) => delegation.parties)
    .filter((party) => people.some((person) => person.party === party.id));
  const working = new Set(programme.placements.flatMap((placement) => interpretersOf(visit, placement)));
  const interpreters = visit.interpreters.filter((interpreter) => working.has(interpreter.id));
  let made: Booklet | undefined;
  const booklet = () => {
    made ??= bookletOf(visit, programme);
    return made;
  };
  return [
    { path: "programme.json", text: () => encodeProgramme(programme) },
    { path: "programme.pdf", template: "booklet/booklet.typ", data: booklet },
    { path: "programme.md", text: () => markdownOf(booklet()) },
    { path: "report.html", text: () => reportPage(visit, programme) },
    ...people.flatMap((person) => personalDrafts(visit, programme, person)),
    ...interpreters.flatMap((interpreter) => personalDrafts(visit, programme, interpreter)),
    ...parties.map((party): Draft => {
      const members = indexVisit(visit).peopleOf(party.id);
      const lead =
        people.find((p) => p.head && members.includes(p.id)) ?? people.find((p) => p.party === party.id);
      return {
        path: `parties/${party.id}.ics`,
        text: () => {
          const whose = { kind: "party", id: party.id } as const;
          const languages = lead ? languagesFor(visit, lead) : visit.languages;
          return icsOf(calendarOf(visit, programme, whose, party.title, languages));
        },
      };
    }),
  ];
}

/** The own agenda of somebody who walks the programme, on paper and as a calendar. */
function personalDrafts(visit: Visit, programme: Programme, who: Person | Interpreter): Draft[] {
  const attends = "party" in who;
  const path = `${attends ? "people" : "interpreters"}/${who.id}`;
  return [
    {
      path: `${path}.pdf`,
      template: "personal/personal.typ",
      data: () => personalOf(visit, programme, who),
    },
    {
      path: `${path}.ics`,
      text: () => {
        const whose = attends
          ? ({ kind: "person", id: who.id } as const)
          : ({ kind: "interpreter", id: who.id } as const);
        const languages = languagesFor(visit, who);
        return icsOf(calendarOf(visit, programme, whose, who.name ?? who.role, languages));
      },
    },
  ];
}
