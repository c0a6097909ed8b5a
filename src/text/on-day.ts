// What the run of show on a phone says.
import { voice } from "./say.ts";

export const sayOnDay = voice("onDay");
