// Texts of --help and of error messages about the use of the command line.
import { voice } from "./say.ts";

export const sayUsage = voice("usage");
