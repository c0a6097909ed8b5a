// Texts of the disruptions page.
import { voice } from "./say.ts";

export const sayDisruptions = voice("disruptions");
