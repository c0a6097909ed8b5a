// The sign of a means of transport.
import { Bus, Car, Footprints, type LucideIcon, Ship, TrainFront, TramFront } from "lucide-react";
import type { Transfer } from "#domain";

const icons: Readonly<Record<Transfer["mode"], LucideIcon>> = {
  walk: Footprints,
  coach: Bus,
  car: Car,
  motorcade: Car,
  public: TramFront,
  train: TrainFront,
  boat: Ship,
  ferry: Ship,
};

/** A sign beside words that name the means of transport. */
export function ModeIcon({ mode, size }: { readonly mode: Transfer["mode"]; readonly size: number }) {
  const Icon = icons[mode];
  return <Icon size={size} aria-hidden="true" />;
}
