import { doctor } from '../../grader/commands/doctor';
import { testIo } from '../support/io';

async function run(args: string[], env: Record<string, string> = {}): Promise<{ code: number; out: string }> {
  const { io, out } = testIo({ env });
  return { code: await doctor.run(args, io), out: out() };
}

test('says the level that was really reached, and each layer', async () => {
  const { code, out } = await run([]);

  expect(code).toBe(0);
  expect(out).toContain(`Node: ${process.version}`);
  expect(out).toMatch(/^containment: (bubblewrap|unshare|node), the /m);
  expect(out).toMatch(/^✔ realm {8}/m);
});

test('a layer that is not there is crossed, in Japanese too', async () => {
  const { out } = await run(['--lang', 'ja'], { MATSU_TEST_WITHOUT_LAYER: 'bubblewrap,unshare,freeze' });

  expect(out).toMatch(/^隔離レベル: node（/m);
  expect(out).toMatch(/^✖ freeze .*ここにはありません/m);
  expect(out).toMatch(/^✖ bubblewrap .*インストールされていません/m);
  expect(out).toMatch(/^✔ codegen/m);
});
