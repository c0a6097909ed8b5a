// Photos over HTTP: organisers send them, and everybody who may see them can load them.
import type { ApiName } from "#contract";
import { mostPhotoPixels, permissionOf } from "#domain";
import type { Handlers } from "./call.ts";
import { problemResponse } from "./problems.ts";

export type PhotoName = Extract<ApiName, `${string}/record/photos/:photo`>;

export const photoHandlers: Handlers<PhotoName> = {
  async "POST /api/visits/:visit/record/photos/:photo"({ app, visit, param, file, viewer, c, language }) {
    if (!permissionOf(viewer?.role ?? "public", "photos").add)
      return problemResponse(c, language, "forbidden");
    const made = await app.photos.add(visit, param("photo"), file);
    if (made.ok) return { ...made.value, path: `/api/visits/${visit}/record/photos/${made.value.id}` };
    return problemResponse(c, language, made.error, { values: { pixels: mostPhotoPixels } });
  },
  async "GET /api/visits/:visit/record/photos/:photo"({ app, visit, param, viewer, c, language }) {
    const bytes = viewer && (await app.photos.seen(viewer, visit, param("photo")));
    if (!bytes) return problemResponse(c, language, "not-found");
    // A stored photo never changes, but the people who may see it do.
    c.header("cache-control", "private, no-cache");
    c.header("x-content-type-options", "nosniff");
    return c.body(bytes, 200, { "content-type": "image/jpeg" });
  },
};
