// Texts of the days of a programme.
import { voice } from "./say.ts";

export const sayDays = voice("days");
