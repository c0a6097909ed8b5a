// Texts of the page on which the news item is edited.
import { voice } from "./say.ts";

export const sayNewsEditor = voice("newsEditor");
