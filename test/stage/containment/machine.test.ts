import { adviceFor } from '../../../grader/stage/containment/machine';
import type { Machine } from '../../../grader/stage/containment/machine';

function linux(programs: readonly string[], settings: Record<string, string> = {}, isContainer = false): Machine {
  return {
    platform: 'linux',
    isContainer,
    setting: (name) => settings[name],
    find: (program) => (programs.includes(program) ? `/usr/bin/${program}` : undefined),
  };
}

test('where bubblewrap works, nothing is missing', () => {
  expect(adviceFor('bubblewrap', linux(['bwrap'], {}, true))).toEqual([]);
});

test('where unshare works, bubblewrap only has to be installed', () => {
  expect(adviceFor('unshare', linux([]))).toEqual(['install']);
});

test.each([
  ['apparmor', { 'kernel.apparmor_restrict_unprivileged_userns': '1' }],
  ['namespaces', { 'kernel.unprivileged_userns_clone': '0' }],
  ['namespaces', { 'user.max_user_namespaces': '0' }],
] as const)('what forbids it is named: %s', (advice, settings) => {
  expect(adviceFor('node', linux(['bwrap'], settings))).toEqual([advice]);
  expect(adviceFor('node', linux([], settings))).toEqual(['install', advice]);
});

test('a container, macOS and Windows get advice of their own', () => {
  expect(adviceFor('node', linux(['bwrap'], {}, true))).toEqual(['container']);
  expect(adviceFor('node', { ...linux([]), platform: 'darwin' })).toEqual(['macos']);
  expect(adviceFor('node', { ...linux([]), platform: 'win32' })).toEqual(['windows']);
});
