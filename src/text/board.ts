// Texts of the board.
import { voice } from "./say.ts";

export const sayBoard = voice("board");
