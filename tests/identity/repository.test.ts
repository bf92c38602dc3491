import { describe, expect, test } from 'vitest';
import { parseRepository, repositoryKey } from '../../src/identity/repository.js';

describe('one repository, however its address is written', () => {
  test.each([
    'https://github.com/Owner/Na.me-1',
    'http://www.github.com/Owner/Na.me-1/',
    'github.com/Owner/Na.me-1.git',
    'https://github.com/Owner/Na.me-1/tree/main/sub/folder',
    'https://github.com/Owner/Na.me-1/blob/main/README.md?plain=1#L3',
    'https://github.com/Owner/Na.me-1/blob/main/docs/models.md#checkpoints',
    'https://github.com/Owner/Na.me-1#readme',
    'https://github.com//Owner/Na.me-1?tab=readme-ov-file',
    'https://github.com/Owner/Na.me-1)',
    'https://github.com/Owner/Na.me-1%20',
    'https://github.com/Owner/Na.me-1https://github.com/Owner/Na.me-1',
    'https://github.com/https://github.com/Owner/Na.me-1',
  ])('%s', (url) =>
    expect(parseRepository(url)).toEqual({
      host: 'github.com',
      owner: 'Owner',
      name: 'Na.me-1',
      kind: 'REPOSITORY',
      url: 'https://github.com/Owner/Na.me-1',
    }),
  );
});

test.each([
  [
    'https://huggingface.co/google/flan-t5-xl',
    'MODEL',
    'google',
    'flan-t5-xl',
    'https://huggingface.co/google/flan-t5-xl',
  ],
  [
    'https://hf.co/google/flan-t5-xl/blob/main/README.md',
    'MODEL',
    'google',
    'flan-t5-xl',
    'https://huggingface.co/google/flan-t5-xl',
  ],
  ['https://huggingface.co/datasets/A/b/viewer', 'DATASET', 'A', 'b', 'https://huggingface.co/datasets/A/b'],
  [
    'https://huggingface.co/spaces/allen-eric/radiology-gpt',
    'SPACE',
    'allen-eric',
    'radiology-gpt',
    'https://huggingface.co/spaces/allen-eric/radiology-gpt',
  ],
  [
    'https://gitlab.com/group/sub/project/-/tree/main',
    'REPOSITORY',
    'group/sub',
    'project',
    'https://gitlab.com/group/sub/project',
  ],
  [
    'https://gitlab.com/owner/project.git',
    'REPOSITORY',
    'owner',
    'project',
    'https://gitlab.com/owner/project',
  ],
  ['https://github.com/o/n/releases/download/v1/loom.zip', 'REPOSITORY', 'o', 'n', 'https://github.com/o/n'],
  ['https://gitlab.inria.fr/o/n', 'REPOSITORY', 'o', 'n', 'https://gitlab.inria.fr/o/n'],
  ['https://gitee.com/o/n/', 'REPOSITORY', 'o', 'n', 'https://gitee.com/o/n'],
  ['https://codeberg.org/o/n/src/branch/main', 'REPOSITORY', 'o', 'n', 'https://codeberg.org/o/n'],
  ['https://bitbucket.org/o/n/src/master/', 'REPOSITORY', 'o', 'n', 'https://bitbucket.org/o/n'],
  ['https://www.modelscope.cn/models/o/n/summary', 'MODEL', 'o', 'n', 'https://modelscope.cn/models/o/n'],
  ['https://modelscope.cn/studios/o/n', 'SPACE', 'o', 'n', 'https://modelscope.cn/studios/o/n'],
  ['https://github.com/o/o.github.io', 'REPOSITORY', 'o', 'o.github.io', 'https://github.com/o/o.github.io'],
])('%s is the %s %s/%s', (address, kind, owner, name, url) =>
  expect(parseRepository(address)).toMatchObject({ kind, owner, name, url }),
);

describe('anything else is no repository', () => {
  test.each([
    'https://github.com/owner',
    'https://github.com/',
    'https://github.com/owner/papers/blob/main/texts/A%20Title.pdf?raw=true',
    'https://github.com/owner/papers/blob/main/2008/Notes%20on%20an%20Engine.md',
    'https://github.com/owner/papers/raw/main/a-title.ps',
    'https://github.com/owner/papers/files/5835861/a-title.pdf',
    'https://github.com/owner/papers/releases/download/v1.0/a-title.pdf',
    'https://github.com/owner/papers/blob/main/notes/a-title.md#looms',
    'https://github.com/topics/llm',
    'https://github.com/features/copilot',
    'https://github.com/sponsors/owner',
    'https://github.com/orgs/owner/repositories',
    'https://github.com/owner/..',
    'https://github.com/user-attachments/assets/0123',
    'https://github.com/owner/.git',
    'https://owner.github.io/name',
    'https://owner.gitlab.io/name',
    'https://gitlab.inria.fr/owner',
    'https://gist.github.com/owner/0123456789abcdef',
    'https://img.shields.io/github/stars/owner/name.svg',
    'https://huggingface.co/owner',
    'https://huggingface.co/papers/2304.08247',
    'https://huggingface.co/blog/owner/name',
    'https://huggingface.co/docs/transformers',
    'https://huggingface.co/collections/owner/name-1',
    'https://huggingface.co/datasets/squad',
    'https://modelscope.cn/owner/name',
    'https://example.org/github.com/owner/name',
    'https://example.org/?u=https://github.com/owner/name',
    'mailto:a@github.com/owner/name',
    'a sentence',
    '',
    'constructor/x/y',
  ])('%s', (url) => expect(parseRepository(url)).toBeNull());
});

test('the key has no case and tells kinds and hosts apart', () => {
  const key = (url: string) => repositoryKey(parseRepository(url)!);
  expect(key('https://github.com/OWNER/Name.git')).toBe(key('https://www.github.com/owner/name/tree/main'));
  expect(key('https://github.com/a/b')).not.toBe(key('https://gitlab.com/a/b'));
  expect(key('https://huggingface.co/a/b')).not.toBe(key('https://huggingface.co/datasets/a/b'));
});
