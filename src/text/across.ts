// What the pages across visits say: partnerships, the directory, and search over minutes.
import { voice } from "./say.ts";

export const sayAcross = voice("across");
