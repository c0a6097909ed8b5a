// A stored call for pairing, read and validated.
import { type CallDocument, type RunningCall, runningCall } from "#domain";
import type { StoredDocument } from "./working-copies.ts";

/** A call at one version. */
export interface WorkingCall extends StoredDocument {
  readonly document: CallDocument;
  readonly read: RunningCall;
}

export async function openCall(id: string, version: number, text: string): Promise<WorkingCall | undefined> {
  const document: CallDocument = JSON.parse(text);
  const read = runningCall.safeParse(document.call);
  return read.success ? { id, version, text, document, read: read.data } : undefined;
}
