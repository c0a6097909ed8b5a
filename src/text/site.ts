// Texts of the public site.
import { voice } from "./say.ts";

export const saySite = voice("site");
