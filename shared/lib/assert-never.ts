/** Ends a `switch` over a union: compiles only when every kind is handled, throws on data from a newer version. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
