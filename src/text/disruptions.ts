// Texts of the disruptions page.
import { voice } from "./say.ts";

export const sayDesk = voice("disruptions");
