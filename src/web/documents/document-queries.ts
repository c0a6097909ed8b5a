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

/** The documents that are shown: of the draft or of a release, in the languages of the visit or in only one. */
export interface Choice {
  readonly release: number | undefined;
  readonly language: string | undefined;
}

export const fileAddress = (visit: string, path: string, { release, language }: Choice): string =>
  apiPath("GET /api/visits/:visit/documents/:path{.+}", {
    params: { visit, path },
    query: {
      ...(release === undefined ? {} : { release }),
      ...(language === undefined ? {} : { documentLanguage: language }),
    },
  });

/**
 * Returns the address of a picture of a PDF's first page. It names the state, so that browsers can cache the picture.
 */
export function pictureAddress(visit: string, path: string, choice: Choice, version: number): string {
  return stateAddress(fileAddress(visit, `${path}.svg`, choice), choice, version);
}

/** Returns an address that differs for each state of the draft. */
export const stateAddress = (address: string, { release }: Choice, version: number): string =>
  release === undefined ? `${address}${address.includes("?") ? "&" : "?"}state=${version}` : address;
