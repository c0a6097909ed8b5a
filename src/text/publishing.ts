// Texts of the publishing page.
import { voice } from "./say.ts";

export const sayPublishing = voice("publishing");
