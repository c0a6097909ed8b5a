// PDFs from separate threads, which print while the caller makes the other documents or still plans.
import { Worker } from "node:worker_threads";
import type { Ink } from "../fonts/ink.ts";
import type { PrintAnswer, PrintRequest } from "./pdf-worker.ts";
import type { Pictures, Template } from "./typst.ts";

export interface PdfThread {
  /** Returns a PDF with the same bytes as from `pdfRenderer`. Rejects only for errors in the program. */
  render(template: Template, data: unknown, ink: Ink, pictures?: Pictures): Promise<Uint8Array>;
  /** Returns a picture of the first page as SVG. */
  picture(template: Template, data: unknown, ink: Ink, pictures?: Pictures): Promise<string>;
  /** Returns the characters that no font contains, and those of the letters with marks that lose a mark. */
  unprintable(ink: Ink, clusters: readonly string[]): Promise<readonly string[]>;
  /** Ends the thread. All requests must have been answered. */
  close(): Promise<void>;
}

type Answer = Exclude<PrintAnswer, { readonly error: string }>;

/** Starts the thread, which does not keep the process alive. */
export function pdfThread(): PdfThread {
  const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url));
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let last = 0;
  worker.on("message", (answer: PrintAnswer) => {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (waiting.size === 0) worker.unref();
    if ("error" in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(answer);
  });
  worker.on("error", (error) => {
    for (const asked of waiting.values()) asked.reject(error);
    waiting.clear();
  });
  // Must come after the listeners, each of which would keep the process alive again.
  worker.unref();
  const ask = (request: Omit<PrintRequest, "number">): Promise<Answer> => {
    const number = ++last;
    const asked = Promise.withResolvers<Answer>();
    waiting.set(number, asked);
    // While somebody waits for an answer, the thread keeps the process alive.
    worker.ref();
    worker.postMessage({ ...request, number } satisfies PrintRequest);
    return asked.promise;
  };
  return {
    render: async (template, data, ink, pictures) => {
      const answer = await ask({ ink, document: { template, data, pictures } });
      return "pdf" in answer ? answer.pdf : new Uint8Array();
    },
    picture: async (template, data, ink, pictures) => {
      const answer = await ask({ ink, document: { template, data, pictures, isPicture: true } });
      return "svg" in answer ? answer.svg : "";
    },
    unprintable: async (ink, clusters) => {
      const answer = await ask({ ink, clusters });
      return "unprintable" in answer ? answer.unprintable : [];
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** Combines several threads: each document goes to the thread with the fewest to print. */
export function pdfThreads(count: number): PdfThread {
  const threads = Array.from({ length: count }, () => ({ thread: pdfThread(), open: 0 }));
  const withIdlest = async <T>(work: (thread: PdfThread) => Promise<T>): Promise<T> => {
    const chosen = threads.reduce((least, one) => (one.open < least.open ? one : least));
    chosen.open++;
    try {
      return await work(chosen.thread);
    } finally {
      chosen.open--;
    }
  };
  return {
    render: (template, data, ink, pictures) =>
      withIdlest((thread) => thread.render(template, data, ink, pictures)),
    picture: (template, data, ink, pictures) =>
      withIdlest((thread) => thread.picture(template, data, ink, pictures)),
    unprintable: (ink, clusters) => withIdlest((thread) => thread.unprintable(ink, clusters)),
    close: async () => {
      await Promise.all(threads.map(({ thread }) => thread.close()));
    },
  };
}
