// Texts of the overview of a visit: the state of the work, and what needs attention next.
import { voice } from "./say.ts";

export const sayOverview = voice("overview");
