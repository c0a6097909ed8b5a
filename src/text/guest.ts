// What the pages of delegates and hosts say.
import { voice } from "./say.ts";

export const sayGuest = voice("guest");
