/** The page that stays after a contribution was handed over says no more than has happened. */
import { expect, test } from 'vitest';
import { WAYS } from '../../../src/model/contribution-draft.ts';
import { describeEditor, toDoneWords } from '../../../src/model/contribution-steps.ts';

const NO_WAYS = { mail: undefined, endpoint: undefined, propose: undefined };

test.each(WAYS.filter((way) => way !== 'post'))(
  'by %s, it never says that anything was sent or arrived',
  (way) => {
    const { heading, text } = toDoneWords({ way }, { ways: NO_WAYS, file: 'lesson-a.mdx' });
    expect(heading).toMatch(/^Now /u);
    expect(text.replace('It is not sent yet', '')).not.toMatch(/\bsent\b|received|arrived|thank/iu);
    expect(text).toMatch(/Nobody else has it yet|not sent yet|not handed over until/u);
  },
);

test('by post, it says that the server took it, and asks nothing more of the contributor', () => {
  const { text, next } = toDoneWords({ way: 'post' }, { ways: NO_WAYS, file: '' });
  expect(text).toContain('answered that it took your answers');
  expect(next[0]).toMatch(/^An editor reads it/u);
});

test('where no mailbox is named, none is made up', () => {
  expect(describeEditor({ mail: undefined })).toContain('No address has been set');
  expect(describeEditor({ mail: undefined })).not.toContain('@');
  expect(describeEditor({ mail: 'a@b.example' })).toBe('the editors at a@b.example');
});
