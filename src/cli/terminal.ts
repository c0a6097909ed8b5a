// The terminal: colours where a person looks, plain text in pipes, one line that is rewritten in place.
import pc from "picocolors";

/** What commands write to; `process.stdout` and `process.stderr` in the real program. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Rewrites the last line on a terminal; does nothing in a pipe. */
  readonly status: (text: string) => void;
  readonly colours: ReturnType<typeof pc.createColors>;
  readonly width: number;
}

/** The terminal of this process. NO_COLOR and pipes are respected. */
export function processTerminal(): Terminal {
  const live = process.stderr.isTTY === true;
  let drawn = false;
  const clear = () => {
    if (drawn) process.stderr.write("\r\u001b[K");
    drawn = false;
  };
  const wanted = process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  return {
    out: (text) => {
      clear();
      process.stdout.write(`${text}\n`);
    },
    error: (text) => {
      clear();
      process.stderr.write(`${text}\n`);
    },
    status: (text) => {
      if (!live) return;
      clear();
      if (text === "") return;
      process.stderr.write(text.slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1)));
      drawn = true;
    },
    colours: pc.createColors(wanted),
    width: process.stdout.columns ?? 100,
  };
}
