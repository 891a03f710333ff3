/** `<copy-text>`: a text and a button that copies it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopyText } from '../../src/elements/copy-text.ts';

customElements.define('copy-text', CopyText);

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const element = document.createElement('copy-text');
  element.innerHTML =
    '<p data-part="text"> Change Shelf, P-101. </p><button data-part="copy">Copy</button><span data-part="status"></span>';
  document.body.append(element);
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const part = (name: string) => document.querySelector(`[data-part="${name}"]`) as HTMLElement;

test('the button copies the text without the blanks around it and says so', async () => {
  writeText.mockResolvedValue();
  part('copy').click();
  await vi.waitFor(() => expect(part('status').textContent).toBe('Copied'));
  expect(writeText).toHaveBeenCalledWith('Change Shelf, P-101.');
});

test('where copying is not allowed, it says what to do instead', async () => {
  writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  part('copy').click();
  await vi.waitFor(() => expect(part('status').textContent).toContain('copy it with your keyboard'));
});

test('once it is gone from the page it copies nothing', () => {
  const button = part('copy');
  document.body.replaceChildren();
  button.click();
  expect(writeText).not.toHaveBeenCalled();
});
