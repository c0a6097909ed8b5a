// The documents of a visit by recipient: those for everybody, and those of each person, party or interpreter.

import type { Visit } from "#domain";
import type { Language } from "#text";
import { nameOf, type sayFiles } from "#text";

export interface DocumentCard {
  readonly path: string;
  readonly type: string;
}

/** The files of one recipient, or of everybody. */
export interface FileGroup {
  readonly id: string;
  readonly name: string;
  readonly files: readonly DocumentCard[];
}

const subjects = { people: "person", parties: "party", interpreters: "interpreter" } as const;
type Folder = keyof typeof subjects;
const isFolder = (text: string): text is Folder => text in subjects;

/** Returns the extension of a path. */
export const endingOf = (path: string): string => path.split(".").at(-1) ?? "";

/** Kinds of files: documents for people first, files for programs last. */
const kinds = ["pdf", "docx", "xlsx", "html", "md", "ics", "json"];
const rankOf = ({ path }: DocumentCard): number => {
  const rank = kinds.indexOf(endingOf(path));
  return path === "programme.pdf" ? -1 : rank < 0 ? kinds.indexOf("ics") : rank;
};

/** Returns the documents for everybody: the booklet first, data last. */
export const forAll = (files: readonly DocumentCard[]): readonly DocumentCard[] =>
  files.filter(({ path }) => !isFolder(path.split("/")[0] ?? "")).toSorted((a, b) => rankOf(a) - rankOf(b));

/** Returns the documents of one kind of recipient, in the order of the visit. */
export function forEach(
  visit: Visit,
  files: readonly DocumentCard[],
  folder: Folder,
  language: Language,
): readonly FileGroup[] {
  const groups = new Map<string, DocumentCard[]>();
  for (const file of files) {
    const [first, ...rest] = file.path.split("/");
    const id = rest.join("/").replace(/\.[^.]+$/, "");
    if (first !== folder || id === "") continue;
    groups.set(id, [...(groups.get(id) ?? []), file]);
  }
  return [...groups].map(([id, own]) => ({
    id,
    name: nameOf(visit, { kind: subjects[folder], id }, language),
    files: own,
  }));
}

type FileKey = Parameters<typeof sayFiles>[1];

const known: Readonly<Record<string, FileKey>> = {
  "programme.pdf": "booklet",
  "office.pdf": "office",
  "programme.md": "text",
  "programme.json": "data",
  "report.html": "planning",
};

/** Returns the name of a document for everybody; undefined if only its file name describes it. */
export const nameKeyOf = (path: string): FileKey | undefined => known[path];
