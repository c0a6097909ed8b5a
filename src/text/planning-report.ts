// Texts of the report page of a programme: headings, table heads, explanations.
import { voice } from "./say.ts";

export const sayReport = voice("planningReport");
