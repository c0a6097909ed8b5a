// The store in memory passes the contract tests of all stores.
import { beforeEach } from "vitest";
import { storeContract } from "../store-contract.ts";
import { memoryState, memoryStore } from "./index.ts";

let state = memoryState();
beforeEach(() => {
  state = memoryState();
});

storeContract("in memory", async () => memoryStore(state));
