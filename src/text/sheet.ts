// Texts of the programme as an editable document.
import { voice } from "./say.ts";

export const saySheet = voice("sheet");
