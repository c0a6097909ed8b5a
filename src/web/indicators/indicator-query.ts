// Indicators from the server, in the reader's language, for one visit or for several.
import { useQuery } from "@tanstack/react-query";
import { type ApiAnswer, apiPath } from "#contract";
import { answered, call, newKey } from "../data/api.ts";
import { useReader } from "../widgets/reader.tsx";

export type FigureFound = ApiAnswer<"GET /api/indicators">["figures"][number];
export type CountedFound = FigureFound["entries"][number];

/** The visits, given by id or by the period in which they begin. */
export interface VisitChoice {
  readonly visits?: string;
  /** A kept programme of visits. */
  readonly programme?: string;
  readonly from?: string;
  readonly to?: string;
}

export function useIndicators(choice: VisitChoice) {
  const { language } = useReader();
  return useQuery({
    queryKey: ["indicators", language, choice],
    queryFn: async () => answered(await call("GET /api/indicators", { query: { ...choice } })),
    staleTime: 0,
  });
}

export type ProgrammeFound = ApiAnswer<"GET /api/indicators">["programmes"][number];

export const keepProgramme = async (name: string, language: string, visits: readonly string[]) =>
  answered(
    await call("POST /api/indicators/programmes", {
      body: { key: newKey(), name, language, visits: [...visits] },
    }),
  );
export const forgetProgramme = async (programme: string) =>
  answered(
    await call("DELETE /api/indicators/programmes/:programme", {
      params: { programme },
      body: { key: newKey() },
    }),
  );

/** Returns the address of the figures as a file. */
export const indicatorFile = (
  file: "indicators.csv" | "indicators.svg" | "indicators.png",
  choice: VisitChoice,
  language: string,
): string => {
  const path = apiPath("GET /api/indicators/:file", { params: { file }, query: { ...choice } });
  return `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
};
