// The pictures of public pages: drawn once, the most recent ones kept.
import type { PictureText } from "#documents";
import type { Heavy } from "./heavy/tasks.ts";

/** Pictures that are kept: less than 100 kB each. */
const mostPictures = 50;

/** Returns a function that draws a picture as PNG, or returns it if it is kept. */
export function pictureKeeper(heavy: Heavy): (words: PictureText) => Promise<Uint8Array> {
  const pictures = new Map<string, Promise<Uint8Array>>();
  return (words) => {
    const key = JSON.stringify(words);
    const drawn = pictures.get(key) ?? heavy("picture", words, { visit: "installation/site" });
    // The picture that was requested last is kept longest.
    pictures.delete(key);
    pictures.set(key, drawn);
    for (const old of [...pictures.keys()].slice(0, -mostPictures)) pictures.delete(old);
    drawn.catch(() => pictures.delete(key));
    return drawn;
  };
}
