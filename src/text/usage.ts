// What --help and complaints about the use of the command line say.
import { voice } from "./say.ts";

export const sayUsage = voice("usage");
