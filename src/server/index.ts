// The server: HTTP over the use cases. Routes and what they need are loaded when a server opens.
export { type RunningServer, type ServeOptions, type ServeProblem, serve } from "./main.ts";
export { type RateLimits, usualLimits, withoutLimits } from "./rate-limits.ts";
export { startWorker, type WorkerOptions } from "./worker.ts";
