// What the report page of a programme says: headings, table heads, explanations.
import { voice } from "./say.ts";

export const sayReport = voice("planningReport");
