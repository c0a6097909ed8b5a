// Sets one seed for all properties, so that runs are repeatable. `PROPERTY_SEED=… npm test` explores other visits.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20231022) });
