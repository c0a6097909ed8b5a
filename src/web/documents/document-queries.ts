// The server's documents: their list, and the address of each.
import { apiPath } from "#contract";
import { answered, call } from "../data/api.ts";

export const documentsOf = async (visit: string, release: number | undefined) =>
  answered(
    await call("GET /api/visits/:visit/documents", {
      params: { visit },
      query: release === undefined ? {} : { release },
    }),
  );

export const fileAddress = (visit: string, path: string, release: number | undefined): string =>
  apiPath("GET /api/visits/:visit/documents/:path{.+}", {
    params: { visit, path },
    query: release === undefined ? {} : { release },
  });
