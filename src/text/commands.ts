// Texts of the palette: actions, and further words by which pages and actions are found.
import { voice } from "./say.ts";

export const sayCommand = voice("commands");
