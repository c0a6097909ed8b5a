// The API's shapes and routes: who may call what. Browsers take the client and types alone.
export * from "./access.ts";
export * from "./client.ts";
export type { ApiRoute } from "./route.ts";
export * from "./routes.ts";
export type { ProblemDetails } from "./shapes.ts";
export * as shapes from "./shapes.ts";
