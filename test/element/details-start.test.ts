/** The elements that fill in templates come when they are needed: with details kept on the device, or when the panel is opened. */
import { beforeEach, expect, test, vi } from 'vitest';
import { writeDetails } from '../../src/elements/device-details.ts';
import { showDetailsPage } from '../make/template-details.ts';

const define = vi.fn();

beforeEach(async () => {
  vi.resetModules();
  define.mockReset();
  vi.stubGlobal('customElements', { define });
  writeDetails({});
  await showDetailsPage('');
});

async function start(): Promise<void> {
  const { startDetails } = await import('../../src/elements/details-start.ts');
  startDetails();
}

const open = () => document.querySelector('details')?.dispatchEvent(new Event('toggle'));
const defined = () => define.mock.calls.map(([name]) => name as string).toSorted();

test('they come at once where details are kept, and once only', async () => {
  writeDetails({ borough: 'Anytown Council' });
  await start();
  open();
  await vi.waitFor(() => expect(defined()).toEqual(['filled-downloads', 'template-details']));
});

test('without details they come when the panel is opened, and not before', async () => {
  await start();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(defined()).toEqual([]);
  open();
  await vi.waitFor(() => expect(defined()).toEqual(['filled-downloads', 'template-details']));
});

test('if they do not come, the panel says so', async () => {
  define.mockImplementation(() => {
    throw new Error('no');
  });
  await start();
  open();
  await vi.waitFor(() =>
    expect(document.querySelector('[data-part="details-status"]')?.textContent).toContain('did not load'),
  );
});
