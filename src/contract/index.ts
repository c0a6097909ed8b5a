// The shapes and routes of the API: who may call what. Browsers use only the client and the types.
export * from "./access.ts";
export * from "./client.ts";
export type { ApiRoute } from "./route.ts";
export * from "./routes.ts";
export type { ProblemDetails } from "./shapes.ts";
export * as shapes from "./shapes.ts";
