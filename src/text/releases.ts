// Texts of the pages for releases, history and guests.
import { voice } from "./say.ts";

export const sayRelease = voice("releases");
