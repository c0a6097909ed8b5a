// The output folder. Writes under a temporary name and then renames, so that no half-written folder is ever visible.
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { err, ok, type Result } from "#base/result.ts";

/** One file of an output folder, with its path relative to the folder, with forward slashes. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The command that an output folder belongs to. No command replaces the output of another. */
export type OutputOf = "plan" | "export" | "report" | "pair";

/** The file that marks a folder as ours: the command, then each written file with its SHA-256, one per line. */
const mark = ".entente";

export type OutputProblem = "not-ours" | "other-command" | "edited" | "not-writable" | "disk-full" | "here";

/**
 * Whether a folder can be written: it is absent, empty, or an earlier output of the same command to which nobody added
 * anything. Check this before long work.
 */
export async function canWrite(folder: string, command: OutputOf): Promise<Result<true, OutputProblem>> {
  const target = await placeOf(folder);
  // Renaming the current folder of a shell would leave the shell in a folder that no longer exists.
  if (!relative(target, process.cwd()).startsWith("..")) return err("here");
  try {
    const found = await readdir(target, { recursive: true, withFileTypes: true });
    if (found.length === 0) return ok(true);
    const [writer, ...written] = (await readFile(join(target, mark), "utf8")).split("\n");
    const hashes = new Map(written.map((line) => [line.slice(0, at(line)), line.slice(at(line) + 1)]));
    const ours = new Set([mark, ...hashes.keys()]);
    const foreign = found.some(
      (entry) =>
        !entry.isDirectory() &&
        !ours.has(relative(target, join(entry.parentPath, entry.name)).replaceAll(sep, "/")),
    );
    if (foreign) return err("not-ours");
    if (writer !== command) return err("other-command");
    return (await isEdited(target, hashes)) ? err("edited") : ok(true);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return (await isThere(target)) ? err("not-ours") : ok(true);
    return err(code === "ENOTDIR" ? "not-ours" : "not-writable");
  }
}

/** Returns where the hash begins in a line of the mark; marks of earlier releases have none. */
const at = (line: string): number => (line.includes("\t") ? line.indexOf("\t") : line.length);

const hashOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** Whether somebody changed a file after it was written. */
async function isEdited(folder: string, hashes: ReadonlyMap<string, string>): Promise<boolean> {
  for (const [path, hash] of hashes) {
    const content = hash === "" ? undefined : await readFile(join(folder, path)).catch(() => undefined);
    if (content && hashOf(content) !== hash) return true;
  }
  return false;
}

/**
 * Writes all files as the new content of a folder. The folder stays as it was until the last rename. An earlier output
 * is replaced; anything else is left unchanged.
 */
export async function writeFolder(
  folder: string,
  command: OutputOf,
  files: readonly OutputFile[],
): Promise<Result<true, OutputProblem>> {
  const allowed = await canWrite(folder, command);
  if (!allowed.ok) return allowed;
  const target = await placeOf(folder);
  let draft: string | undefined;
  const forget = () => draft && rmSync(draft, { recursive: true, force: true });
  process.once("exit", forget);
  try {
    await mkdir(dirname(target), { recursive: true });
    await forgetDrafts(target);
    draft = await mkdtemp(join(dirname(target), `${draftOf(target)}${process.pid}-`));
    await chmod(draft, 0o777 & ~process.umask());
    for (const inner of new Set(files.map((file) => dirname(file.path))))
      await mkdir(join(draft, inner), { recursive: true });
    for (const file of files) await writeFile(join(draft, file.path), file.content);
    await writeFile(
      join(draft, mark),
      `${[command, ...files.map(({ path, content }) => `${path}\t${hashOf(content)}`)].join("\n")}\n`,
    );
    await replace(target, draft);
    return ok(true);
  } catch (error) {
    forget();
    return err(
      error instanceof Error && "code" in error && error.code === "ENOSPC" ? "disk-full" : "not-writable",
    );
  } finally {
    process.off("exit", forget);
  }
}

/** Returns the beginning of the names of drafts, which the number of their process follows. */
const draftOf = (target: string): string => `.${basename(target)}-entente-`;

/** Removes drafts of commands that were killed while they wrote this folder. */
async function forgetDrafts(target: string): Promise<void> {
  const begin = draftOf(target);
  for (const name of await readdir(dirname(target))) {
    const [number = "", ...rest] = name.startsWith(begin) ? name.slice(begin.length).split("-") : [];
    // A folder that was moved aside and not yet replaced is an output, not a draft.
    if (!/^\d+$/.test(number) || rest.length !== 1 || isAlive(Number(number))) continue;
    await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Moves `draft` to `target`. If that fails, restores the earlier folder. */
async function replace(target: string, draft: string): Promise<void> {
  if (!(await isThere(target))) return rename(draft, target);
  const earlier = `${draft}-earlier`;
  await rename(target, earlier);
  try {
    await rename(draft, target);
  } catch (error) {
    await rename(earlier, target);
    throw error;
  }
  await rm(earlier, { recursive: true, force: true });
}

const isThere = (path: string): Promise<boolean> =>
  realpath(path).then(
    () => true,
    () => false,
  );

/** Returns the real path of a folder, through links; its absolute path if it does not exist. */
const placeOf = (folder: string): Promise<string> => realpath(folder).catch(() => resolve(folder));
