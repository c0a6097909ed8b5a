// Texts of the command line.
import { voice } from "./say.ts";

export const sayCli = voice("cli");
