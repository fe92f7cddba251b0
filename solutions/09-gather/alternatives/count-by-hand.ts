// Promise.all by hand: every job fills in its place, the last one resolves.
export function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results = new Array<T>(jobs.length);
    let left = jobs.length;
    if (left === 0) resolve(results);
    jobs.forEach((job, at) => {
      job().then((result) => {
        results[at] = result;
        left -= 1;
        if (left === 0) resolve(results);
      }, reject);
    });
  });
}
