// Every document of a programme as a list of files: what `plan --out` writes and what an office hands out.
import {
  type Interpreter,
  indexVisit,
  interpretersOf,
  type Person,
  type Programme,
  type Text,
  textIn,
  type Visit,
} from "#domain";
import { encodeProgramme } from "#formats";
import { agendaOf, type Whose } from "./agenda/agenda.ts";
import { participantsOf } from "./agenda/attendance.ts";
import { type Booklet, bookletOf } from "./booklet/booklet.ts";
import { agendaCalendar } from "./calendar/events.ts";
import { through } from "./calendar/file.ts";
import { follow, type HeldEvents } from "./calendar/follow.ts";
import { icsOf } from "./calendar/ics.ts";
import { readIcs } from "./calendar/read-ics.ts";
import { inkOf } from "./fonts/ink.ts";
import { markdownOf } from "./markdown/programme-md.ts";
import { languagesFor, personalOf } from "./personal/personal.ts";
import { reportPage } from "./planning-report/page.ts";
import { pictureEnding } from "./render/first-page.ts";
import type { PdfThread } from "./render/pdf-thread.ts";
import type { Printer, RenderPdf, Template } from "./render/typst.ts";

/** A file to be written: its path below the output directory, with forward slashes. */
export interface DocumentFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The date of documents, and what their readers already have. */
export interface Issue {
  readonly at: Temporal.Instant;
  /** The earlier releases, oldest first. */
  readonly earlier?: readonly {
    readonly visit: Visit;
    readonly programme: Programme;
    readonly at: Temporal.Instant;
  }[];
  /** The calendar files that these ones replace, by path. */
  readonly former?: ReadonlyMap<string, string>;
}

/** A document that is not yet made: as text, or as data for a template. */
type Draft =
  | { readonly path: string; text(): string }
  | { readonly path: string; readonly template: Template; data(): unknown };

/**
 * Returns the documents of a programme: programme.json, .pdf and .md, report.html, a PDF and a calendar for each
 * participant and each interpreter at work, and a calendar for each party that takes part. The same programme and
 * issue give the same bytes.
 */
export async function documentsOf(
  visit: Visit,
  programme: Programme,
  render: RenderPdf,
  issue: Issue,
): Promise<DocumentFile[]> {
  const ink = inkOf(visit);
  const files: DocumentFile[] = [];
  for (const draft of draftsOf(visit, programme, issue)) {
    const content = "text" in draft ? draft.text() : await render(draft.template, draft.data(), ink);
    files.push({ path: draft.path, content });
  }
  return files;
}

/** Returns the same documents. Another thread prints the PDFs while this one makes the rest. */
export async function documentsInThreads(
  visit: Visit,
  programme: Programme,
  thread: PdfThread,
  issue: Issue,
): Promise<DocumentFile[]> {
  const drafts = draftsOf(visit, programme, issue);
  const ink = inkOf(visit);
  // The work of the thread comes first, so that it never waits.
  const printed = drafts.map((draft) =>
    "text" in draft ? undefined : thread.render(draft.template, draft.data(), ink),
  );
  const written = drafts.map((draft) => ("text" in draft ? draft.text() : ""));
  const pdfs = await Promise.all(printed);
  return drafts.map(({ path }, i) => ({ path, content: pdfs[i] ?? written[i] ?? "" }));
}

/** Returns the paths of all documents of a programme, as `documentsOf` names them. */
export const documentPaths = (visit: Visit, programme: Programme): string[] =>
  draftsOf(visit, programme, undated).map(({ path }) => path);

/** Dummy values for paths, because nothing is written. */
const undated: Issue = { at: Temporal.Instant.fromEpochMilliseconds(0) };

/** Whether a document is printed in the languages of the visit, and can be had in one alone: booklets and agendas. */
export const hasLanguages = (path: string): boolean => /\.(pdf|md)(\.svg)?$/.test(path);

/**
 * Returns one document by its path, or the first page of a PDF as a picture, printed with the given printer; undefined
 * if there is none of that path. With a language, the document is in that language alone.
 */
export async function documentAt(
  visit: Visit,
  programme: Programme,
  path: string,
  printer: () => Pick<Printer, "render" | "picture">,
  issue: Issue,
  language?: string,
): Promise<DocumentFile | undefined> {
  const printed = language !== undefined && hasLanguages(path) ? { ...visit, languages: [language] } : visit;
  const drafts = draftsOf(printed, programme, issue);
  const draft = drafts.find((candidate) => candidate.path === path);
  if (draft && "text" in draft) return { path, content: draft.text() };
  if (draft) return { path, content: await printer().render(draft.template, draft.data(), inkOf(printed)) };
  const pictured = drafts.find((candidate) => `${candidate.path}${pictureEnding}` === path);
  if (!pictured || "text" in pictured) return undefined;
  return { path, content: await printer().picture(pictured.template, pictured.data(), inkOf(printed)) };
}

function draftsOf(visit: Visit, programme: Programme, issue: Issue): Draft[] {
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
  const drafts: Draft[] = [
    { path: "programme.json", text: () => encodeProgramme(programme) },
    { path: "programme.pdf", template: "booklet/booklet.typ", data: booklet },
    {
      path: "office.pdf",
      template: "booklet/booklet.typ",
      data: () => bookletOf(visit, programme, "office"),
    },
    { path: "programme.md", text: () => markdownOf(booklet()) },
    { path: "report.html", text: () => reportPage(visit, programme) },
    ...people.flatMap((person) => personalDrafts(visit, programme, person, issue)),
    ...interpreters.flatMap((interpreter) => personalDrafts(visit, programme, interpreter, issue)),
    ...parties.map((party): Draft => {
      const members = indexVisit(visit).peopleOf(party.id);
      const lead =
        people.find((p) => p.head && members.includes(p.id)) ?? people.find((p) => p.party === party.id);
      const path = `parties/${party.id}.ics`;
      return {
        path,
        text: () =>
          calendarText(
            { visit, programme, path },
            { whose: { kind: "party", id: party.id }, name: party.title },
            lead ? languagesFor(visit, lead) : visit.languages,
            issue,
          ),
      };
    }),
  ];
  return [...drafts, ...abandoned(visit, drafts, issue)];
}

interface Written {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly path: string;
}
interface Reader {
  readonly whose: Exclude<Whose, { kind: "everybody" }>;
  readonly name: Text;
}

/** Returns a calendar that continues the earlier releases, or the file with the same path that it replaces. */
function calendarText(
  { visit, programme, path }: Written,
  { whose, name }: Reader,
  languages: readonly string[],
  { at, earlier = [], former }: Issue,
): string {
  const given = [...earlier, { visit, programme, at }].map((one) => ({
    at: one.at,
    agenda: agendaOf(one.visit, one.programme, whose, "personal"),
  }));
  const held = heldIn(visit, former?.get(path));
  return icsOf(through(given, (agenda) => agendaCalendar(agenda, whose, name, languages), held));
}

/** Returns the events of this visit in a former calendar file. */
const heldIn = (visit: Visit, text: string | undefined): HeldEvents =>
  new Map([...readIcs(text ?? "")].filter(([uid]) => uid.endsWith(`.${visit.id}@entente`)));

/** Returns calendars of those who no longer take part, in which all their events are withdrawn. */
function abandoned(visit: Visit, drafts: readonly Draft[], { at, former }: Issue): Draft[] {
  const paths = new Set(drafts.map(({ path }) => path));
  return [...(former ?? [])].flatMap(([path, text]): Draft[] => {
    if (paths.has(path)) return [];
    const held = heldIn(visit, text);
    const name = textIn(visit.title, visit.languages[0] ?? "en", visit.languages);
    return held.size === 0
      ? []
      : [{ path, text: () => icsOf(follow(held, { name, release: 0, events: [] }, at)) }];
  });
}

/** Returns the agenda of a participant, as a PDF and as a calendar. */
function personalDrafts(
  visit: Visit,
  programme: Programme,
  who: Person | Interpreter,
  issue: Issue,
): Draft[] {
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
        return calendarText(
          { visit, programme, path: `${path}.ics` },
          { whose, name: who.name ?? who.role },
          languagesFor(visit, who),
          issue,
        );
      },
    },
  ];
}
