// Gives what `load` gives. When `load` fails, prints `fallback because <the error's message>` and gives `fallback`.
export async function orElse<T>(load: () => Promise<T>, fallback: T): Promise<T> {
  throw new Error('Not written yet: give what load gives, or the fallback when it fails');
}

// Opens a resource, uses it and closes it again, whether `use` went well or not. Gives what `use` gives.
export async function withResource<R, T>(
  open: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  close: (resource: R) => Promise<void>,
): Promise<T> {
  throw new Error('Not written yet: open, use, and close in every case');
}
