// Makes the folder for data of visits that browser tests begin with, and removes it when all tests are over.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Workers are ended before they can remove their folders. */
    readonly plannedFolders: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "entente-planned-"));
  project.provide("plannedFolders", folder);
  return () => rm(folder, { recursive: true, force: true });
}
