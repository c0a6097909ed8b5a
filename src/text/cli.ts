// What the command line says.
import { voice } from "./say.ts";

export const sayCli = voice("cli");
