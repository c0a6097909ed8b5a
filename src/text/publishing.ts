// Texts of the page on which pages of a visit are published and withdrawn.
import { voice } from "./say.ts";

export const sayPublishing = voice("publishing");
