// The terminal: colours if a person is reading, plain text in pipes, one status line that is rewritten in place.
import pc from "picocolors";

/** What commands write to; `process.stdout` and `process.stderr` in the real program. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Rewrites the last line on a terminal; does nothing in a pipe. An empty text removes it. */
  readonly status: (text: string) => void;
  /** Colours of what `out` writes. */
  readonly colours: ReturnType<typeof pc.createColors>;
  /** Colours of what `error` writes. */
  readonly errorColours: ReturnType<typeof pc.createColors>;
}

/** Returns the terminal of this process. Respects NO_COLOR and pipes. */
export function processTerminal(): Terminal {
  const plain = !!process.env.NO_COLOR || process.env.TERM === "dumb";
  const isLive = process.stderr.isTTY === true && process.env.TERM !== "dumb";
  let isDrawn = false;
  const clear = () => {
    if (isDrawn) process.stderr.write("\r\u001b[K");
    isDrawn = false;
  };
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
      if (!isLive) return;
      clear();
      if (text === "") return;
      process.stderr.write(fitting(text, (process.stderr.columns ?? 80) - 1));
      isDrawn = true;
    },
    colours: pc.createColors(process.stdout.isTTY === true && !plain),
    errorColours: pc.createColors(process.stderr.isTTY === true && !plain),
  };
}

/** Returns the beginning of a text that fits into the given columns. Chinese characters take two. */
export function fitting(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
    if (width > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}
