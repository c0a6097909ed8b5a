// The server: HTTP over the use cases. Routes and their dependencies are loaded when a server opens.
export type { BodyRead, BodyReader } from "./api/read-body.ts";
export { type RunningServer, type ServeOptions, type ServeProblem, serve } from "./main.ts";
export { type RateLimits, usualLimits, withoutLimits } from "./rate-limits.ts";
export { startWorker, type WorkerOptions } from "./worker.ts";

/** Reads the body of a request in the calling thread. Loaded when the first large body is read. */
export const readBody = async (...request: Parameters<typeof import("./api/read-body.ts").readBody>) =>
  (await import("./api/read-body.ts")).readBody(...request);
