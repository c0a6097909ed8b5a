// The address under which readers reach this server.
import type { Context } from "hono";

/** Returns the public address of the server without a final slash; if none is set, that of the requested host. */
export const originOf = (c: Context, publicUrl: string | undefined): string =>
  publicUrl ?? new URL(c.req.url).origin;
