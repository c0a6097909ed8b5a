// The output folder: written beside its name and then renamed, so that nobody ever sees half of it.
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { err, ok, type Result } from "#base/result.ts";

/** One file of an output folder, its path relative to it. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file by which a folder is known to be ours. */
const mark = ".entente";

export type OutputProblem = "not-ours" | "not-writable";

/** Whether a folder can be written: it is absent, empty, or an earlier output. To ask before long work. */
export async function canWrite(folder: string): Promise<Result<true, OutputProblem>> {
  try {
    const names = await readdir(folder);
    return names.length === 0 || names.includes(mark) ? ok(true) : err("not-ours");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ENOENT" ? ok(true) : err(code === "ENOTDIR" ? "not-ours" : "not-writable");
  }
}

/**
 * Writes all files as the new content of a folder. Until the last rename the folder is as it was; an earlier output
 * is replaced, anything else is left alone.
 */
export async function writeFolder(
  folder: string,
  files: readonly OutputFile[],
): Promise<Result<true, OutputProblem>> {
  const target = resolve(folder);
  const allowed = await canWrite(target);
  if (!allowed.ok) return allowed;
  let draft: string | undefined;
  try {
    await mkdir(dirname(target), { recursive: true });
    draft = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    for (const folderName of new Set(files.map((file) => dirname(file.path))))
      await mkdir(join(draft, folderName), { recursive: true });
    for (const file of [...files, { path: mark, content: "" }])
      await writeFile(join(draft, file.path), file.content);
    const old = `${draft}-old`;
    const replaced = await rename(target, old).then(
      () => true,
      () => false,
    );
    await rename(draft, target);
    if (replaced) await rm(old, { recursive: true, force: true });
    return ok(true);
  } catch {
    if (draft) await rm(draft, { recursive: true, force: true });
    return err("not-writable");
  }
}
