// The type of a kind of heavy work: its input and its answer, both plain data.
export interface Task<Input, Answer> {
  readonly input: Input;
  readonly answer: Answer;
}
