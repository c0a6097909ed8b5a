// The server: HTTP over the use cases.
export { type RunningServer, type ServeOptions, type ServeProblem, serve } from "./main.ts";
export { routes } from "./routes.ts";
