// Texts of the pages of delegates and hosts.
import { voice } from "./say.ts";

export const sayGuest = voice("guest");
