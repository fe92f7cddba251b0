import { keepSpares, takePlayer } from '../../grader/judge/spares';

const piece = { code: 'exports.main = () => 1;', given: {}, scenario: '({ main }) => main()', args: [] };

test('a spec gets a stage that was started ahead, and those that nobody takes are ended', async () => {
  const spares = keepSpares(3, undefined);
  const first = takePlayer(undefined);
  const started = first.pid;
  const outcome = await first.play(piece);
  const second = takePlayer(undefined);
  spares.end();
  await Promise.all([first.end(), second.end()]);

  expect(started).toBeDefined();
  expect(outcome).toMatchObject({ trace: { settled: { kind: 'resolved', text: '1' } } });
  expect(second).not.toBe(first);
});

test('without a judge that keeps spares, a stage is started when it is asked for', async () => {
  const player = takePlayer(undefined);

  await expect(player.play(piece)).resolves.toMatchObject({ trace: { settled: { text: '1' } } });
  await player.end();
});
