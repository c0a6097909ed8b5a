// The worker's side of heavy work: does one task after the other.
import { doTask, type TaskInput, type TaskName } from "#app";
import type { ApiName } from "#contract";

/** A message of a queue: a task of the use cases, or the body of a request. */
export type Work =
  | { readonly name: TaskName; readonly input: TaskInput<TaskName> }
  | { readonly name: "read-body"; readonly input: { readonly route: ApiName; readonly bytes: Uint8Array } };

/** Does one task. */
export async function work(sent: Work): Promise<unknown> {
  if (sent.name !== "read-body") return doTask(sent.name, sent.input);
  const { readBody } = await import("#server");
  return readBody(sent.input.route, sent.input.bytes);
}
