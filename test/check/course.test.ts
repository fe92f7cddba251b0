import { matsu } from '../support/matsu';

test('this course keeps every rule', () => {
  const { code, out, err } = matsu(['check']);

  expect(err).toBe('');
  expect(out).toMatch(
    /^\d+ katas: \d+ tests, \d+ mistakes rejected, \d+ alternatives accepted, 0 ways for the stub to score\n$/,
  );
  expect(code).toBe(0);
});
