// The messages between the server and the thread of the embedded database.

/** The folder that the thread opens. A new folder is filled with an empty database. */
export interface DatabasePlace {
  readonly folder: string;
}

/** One request to the thread. `transaction`: the number of the open transaction that a query belongs to. */
export type DatabaseCall =
  | {
      readonly kind: "query";
      readonly text: string;
      readonly parameters: readonly unknown[];
      readonly rowMode: "array" | "object" | undefined;
      readonly transaction: number | undefined;
    }
  | { readonly kind: "exec"; readonly text: string }
  | { readonly kind: "begin" | "commit" | "rollback"; readonly transaction: number }
  | { readonly kind: "listen" | "unlisten"; readonly channel: string }
  | { readonly kind: "close" };

export interface NumberedCall {
  readonly id: number;
  readonly call: DatabaseCall;
}

/**
 * An error in a form that can pass between threads: structured cloning keeps the message but drops PostgreSQL's code.
 */
export interface SentError {
  readonly message: string;
  readonly name: string;
  readonly stack: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

export type DatabaseReply =
  | { readonly kind: "ready" }
  | { readonly kind: "unopened"; readonly error: SentError }
  | { readonly kind: "done"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly error: SentError }
  | { readonly kind: "notified"; readonly channel: string; readonly payload: string };

/** Prepares an error for the other thread, with the text fields that PostgreSQL adds. */
export function sentError(error: unknown): SentError {
  if (!(error instanceof Error))
    return { message: String(error), name: "Error", stack: undefined, fields: {} };
  const fields = Object.entries(error).filter(
    (field): field is [string, string] => typeof field[1] === "string",
  );
  return { message: error.message, name: error.name, stack: error.stack, fields: Object.fromEntries(fields) };
}

/** Restores an error from what the other thread sent. */
export function receivedError({ message, name, stack, fields }: SentError): Error {
  return Object.assign(new Error(message), fields, { name, stack });
}
