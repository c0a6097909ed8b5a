// What the rooms say of ways between places and of single wishes.
import { voice } from "./say.ts";

export const sayTravel = voice("travel");
