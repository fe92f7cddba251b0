// Run by `prepare`. Installs the git hooks for people who work on a clone; elsewhere there is nothing to hook into.
if (process.env.CI !== 'true' && process.env.NODE_ENV !== 'production') {
  try {
    const { default: husky } = await import('husky');
    const problem = husky();
    if (problem) process.stderr.write(`hooks were not installed: ${problem}\n`);
  } catch (error) {
    // Installed without development dependencies.
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  }
}
