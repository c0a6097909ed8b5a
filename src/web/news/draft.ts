// The news item as the server answers it, and its parts.
import type { ApiAnswer } from "#contract";

export type Draft = ApiAnswer<"GET /api/visits/:visit/record/news">;
export type DraftSentence = Draft["sentences"][number];
