// Clients that hold connections: they read no answer, do not finish their request, or send nothing.
import { connect, type Socket } from "node:net";

/**
 * Opens connections that send something and read nothing, and ends them after some time. Returns the number of
 * connections that the server closed.
 */
export async function holdConnections(
  url: string,
  count: number,
  request: string,
  milliseconds: number,
): Promise<number> {
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  let cut = 0;
  for (let i = 0; i < count; i++) {
    const socket = connect(Number(port), hostname).pause();
    socket.on("error", () => cut++);
    socket.write(request);
    sockets.push(socket);
  }
  // A fixed time, because the caller tests how long a client may do this.
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (const socket of sockets) socket.destroy();
  return cut;
}

/** A request for a path as it is sent, with an owner's token. */
export const requestText = (method: string, path: string, token: string, headers = "", body = ""): string =>
  `${method} ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n${headers}\r\n${body}`;
