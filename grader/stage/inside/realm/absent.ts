// Stands in for the Node modules that a bundled library asks for and that the realm does not have.
export {};
