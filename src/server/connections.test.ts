import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type ConnectionLimits, limitConnections, usualConnectionLimits } from "./connections.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const answer = Buffer.alloc(8_000_000, "x");

/** Starts a server that answers each request with 8 MB. Returns how to connect to it. */
async function limited(limits: Partial<ConnectionLimits>): Promise<(request: string) => Socket> {
  const server = createServer({ connectionsCheckingInterval: 20 }, (_, response) => response.end(answer));
  servers.push(server);
  limitConnections(server, { ...usualConnectionLimits, lookMilliseconds: 20, ...limits });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return (request) => {
    const socket = connect(address.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write(request);
    return socket;
  };
}

const closed = (socket: Socket): Promise<unknown> =>
  new Promise((resolve) => {
    socket.resume();
    socket.once("close", resolve);
  });
const get = "GET / HTTP/1.1\r\nhost: x\r\n\r\n";

/** Reads one answer to its end. Returns its length. */
const taken = (socket: Socket): Promise<number> =>
  new Promise((resolve) => {
    let length = 0;
    socket.on("data", (part: Buffer) => {
      length += part.length;
      if (length > answer.length) resolve(length);
    });
    socket.once("close", () => resolve(length));
  });

test("clients that read nothing are disconnected, the longest waiting first; clients that read get the answer", async () => {
  const open = await limited({ waitingBytes: 20_000_000 });
  const slow: Socket[] = [];
  const ended = new Set<Socket>();
  for (let i = 0; i < 6; i++) {
    const socket = open(get).pause();
    slow.push(socket);
    // A paused socket notices its end only when it reads, but a reset at once.
    socket.once("close", () => ended.add(socket));
    // The server compares waiting times, so each request starts measurably later than the one before.
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const whole = await taken(open(get));
  expect(whole).toBeGreaterThan(answer.length);
  const lengths = await Promise.all(slow.map((socket) => taken(socket.resume())));
  const cut = lengths.map((length) => length < answer.length);
  expect(cut.slice(0, 3)).toEqual([true, true, true]);
  expect(cut.at(-1)).toBe(false);
});

test("a connection without traffic is closed", async () => {
  const open = await limited({ silentMilliseconds: 50 });
  await closed(open("GET / HTTP/1.1\r\nhost: x\r\nx-part"));
});

test("a connection whose body does not arrive in time is closed", async () => {
  const open = await limited({ requestMilliseconds: 50 });
  const socket = open("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\nx");
  const dripping = setInterval(() => socket.write("x"), 10);
  await closed(socket);
  clearInterval(dripping);
});

test("connections beyond the limit are closed, and the others are served", async () => {
  const open = await limited({ connections: 2 });
  const allowed = [open(""), open("")];
  await Promise.all(allowed.map((socket) => once(socket, "connect")));
  await closed(open(""));
  const [first] = allowed;
  first?.write(get);
  expect(first && (await taken(first))).toBeGreaterThan(answer.length);
});
