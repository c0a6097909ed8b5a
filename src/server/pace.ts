// Pace: answers of megabytes leave in several turns of the event loop.

/** Answers beyond this many bytes wait for the next turn: while they are copied to the network, nobody else is served. */
const mostBytesPerTurn = 16_000_000;
let bytesInTurn = 0;

/** Waits until an answer of this many bytes may be sent. */
export async function pace(bytes: number): Promise<void> {
  while (bytesInTurn >= mostBytesPerTurn) await new Promise((resolve) => setImmediate(resolve));
  if (bytesInTurn === 0)
    setImmediate(() => {
      bytesInTurn = 0;
    });
  bytesInTurn += bytes;
}
