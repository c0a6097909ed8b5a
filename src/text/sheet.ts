// What the programme says where it is typed as a document.
import { voice } from "./say.ts";

export const saySheet = voice("sheet");
