// Texts of the board for several activities at once, and for people in groups.
import { voice } from "./say.ts";

export const sayGroups = voice("groups");
