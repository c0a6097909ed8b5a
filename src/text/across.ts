// Texts of the pages across visits: partnerships, the directory, and search in minutes.
import { voice } from "./say.ts";

export const sayAcross = voice("across");
