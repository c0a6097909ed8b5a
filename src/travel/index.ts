// Travel-time adapters: the ways of a visit follow from its file; a routing engine would be asked from here.
export {};
