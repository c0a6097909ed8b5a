// The worker's side of heavy work: does one piece after the other.
import { doTask, type TaskInput, type TaskName } from "#app";

/** What a lane sends. */
export const work = ({
  name,
  input,
}: {
  readonly name: TaskName;
  readonly input: TaskInput<TaskName>;
}): Promise<unknown> => doTask(name, input);
