// Makes a photo smaller before it is sent. The browser draws it again, which removes its location and other metadata.

/** The largest file that a phone opens: photos of today's cameras take up to 40 MB. */
export const mostMegabytes = 60;
const longestEdge = 2048;
const wantedBytes = 1_500_000;
const qualities = [0.85, 0.7, 0.5];

/** Returns a JPEG file of at most 2,048 pixels; undefined if the browser cannot open the file as a photo. */
export async function smallPhoto(file: Blob): Promise<Blob | undefined> {
  // The browser rotates the photo as its metadata say.
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!bitmap) return undefined;
  const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  // JPEG has no transparency: transparent parts of a picture become white.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  let made: Blob | null = null;
  for (const quality of qualities) {
    made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (made && made.size <= wantedBytes) break;
  }
  return made?.type === "image/jpeg" ? made : undefined;
}
