// What the board says.
import { voice } from "./say.ts";

export const sayBoard = voice("board");
