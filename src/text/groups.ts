// What the board says of several activities at once, and of people who go in groups.
import { voice } from "./say.ts";

export const sayGroups = voice("groups");
