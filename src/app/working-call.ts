// A stored call for pairing, read and validated.
import { type CallDocument, type RunningCall, runningCall } from "#domain";
import { type OpenedPart, partOpener } from "./opened-part.ts";

/** A call at one version. */
export type WorkingCall = OpenedPart<CallDocument, RunningCall>;

export const openCall = partOpener(({ call }: CallDocument) => call, runningCall);
