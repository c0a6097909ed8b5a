// Texts of the first page and of the questions for a new visit.
import { voice } from "./say.ts";

export const sayStart = voice("start");
