// The store in memory keeps the contract of every store.
import { beforeEach } from "vitest";
import { storeContract } from "../store-contract.ts";
import { memoryState, memoryStore } from "./index.ts";

let state = memoryState();
beforeEach(() => {
  state = memoryState();
});

storeContract("in memory", async () => memoryStore(state));
