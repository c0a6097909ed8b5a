// What the pages in the browser say.
import { voice } from "./say.ts";

export const sayWeb = voice("serverPages");
