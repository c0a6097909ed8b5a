// The news item in the form of the server's answer, and its parts.
import type { ApiAnswer } from "#contract";

export type Draft = ApiAnswer<"GET /api/visits/:visit/record/news">;
export type DraftSentence = Draft["sentences"][number];
