// What the first page and the questions of a new visit say.
import { voice } from "./say.ts";

export const sayStart = voice("start");
