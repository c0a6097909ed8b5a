// Limits on connections: for clients that read answers slowly, send requests slowly, or only wait.
import type { Server } from "node:http";
import type { Socket } from "node:net";

export interface ConnectionLimits {
  /** Open connections; further ones are closed at once. */
  readonly connections: number;
  /** The time in which a request, including its body, has to arrive. */
  readonly requestMilliseconds: number;
  /** The time after which a connection without traffic is closed. The longest work of a request takes less. */
  readonly silentMilliseconds: number;
  /** Bytes of answers that wait for their readers, over all connections. */
  readonly waitingBytes: number;
  /** The interval at which these bytes are counted. */
  readonly lookMilliseconds: number;
}

export const usualConnectionLimits: ConnectionLimits = {
  connections: 5000,
  requestMilliseconds: 120_000,
  silentMilliseconds: 300_000,
  waitingBytes: 256_000_000,
  lookMilliseconds: 1000,
};

/** Applies limits to a server. Readers of live changes count only with the bytes that they have not read. */
export function limitConnections(server: Server, limits: ConnectionLimits = usualConnectionLimits): void {
  server.maxConnections = limits.connections;
  server.requestTimeout = limits.requestMilliseconds;
  server.headersTimeout = Math.min(server.headersTimeout, limits.requestMilliseconds);
  server.setTimeout(limits.silentMilliseconds);
  const open = new Set<Socket>();
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  /** Connections whose answer is not completely read, the one that has waited longest first. */
  const waiting = new Set<Socket>();
  const look = setInterval(() => {
    let bytes = 0;
    for (const socket of open) {
      bytes += socket.writableLength;
      if (socket.writableLength > 0) waiting.add(socket);
    }
    for (const socket of waiting) {
      if (bytes > limits.waitingBytes) {
        bytes -= socket.writableLength;
        socket.destroy();
      }
      if (socket.writableLength === 0 || socket.destroyed) waiting.delete(socket);
    }
  }, limits.lookMilliseconds);
  look.unref();
  server.once("close", () => clearInterval(look));
}
