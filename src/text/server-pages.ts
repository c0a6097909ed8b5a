// Texts of the pages that the server renders.
import { voice } from "./say.ts";

export const sayWeb = voice("serverPages");
