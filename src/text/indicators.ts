// Texts of the pages of indicators, of one visit and across visits.
import { voice } from "./say.ts";

export const sayIndicators = voice("indicators");
