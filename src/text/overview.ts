// What the overview of a visit says: where the work stands, and what needs attention next.
import { voice } from "./say.ts";

export const sayOverview = voice("overview");
