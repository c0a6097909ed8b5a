// What the days of a programme say.
import { voice } from "./say.ts";

export const sayDays = voice("days");
