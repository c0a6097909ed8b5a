// Texts about routes between places and about single wishes.
import { voice } from "./say.ts";

export const sayTravel = voice("travel");
