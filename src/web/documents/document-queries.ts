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

/** A picture of the first page of a PDF. The address names the state, so that a browser keeps the picture. */
export function pictureAddress(
  visit: string,
  path: string,
  release: number | undefined,
  version: number,
): string {
  const address = fileAddress(visit, `${path}.svg`, release);
  return release === undefined ? `${address}?state=${version}` : address;
}
