// Texts shown before a visit is moved to other dates.
import { voice } from "./say.ts";

export const sayMove = voice("moveVisit");
