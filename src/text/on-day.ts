// Texts of the run of show on a phone.
import { voice } from "./say.ts";

export const sayOnDay = voice("onDay");
