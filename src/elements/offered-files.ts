/** Looks at files that a contributor means to offer and says at once what an editor could not take. The files stay on the device. */
import { askWorker } from './ask-worker.ts';
import type { OfferedFindings } from './offered-file-worker.ts';
import workerUrl from './offered-file-worker.ts?worker&url';
import { requiredPart } from './required-part.ts';

const NOT_CHECKED: OfferedFindings = [
  { found: 'The check did not load.', mend: 'Reload the page and choose it again.' },
];

/** Reads the chosen files, says how each fares, and writes the names of those that can be taken into the answer. */
export async function lookAtFiles(host: HTMLElement, chooser: HTMLInputElement): Promise<void> {
  const list = requiredPart(host, 'offered-list', HTMLElement);
  const files = [...(chooser.files ?? [])];
  list.replaceChildren();
  for (const file of files) {
    const findings = await askWorker<OfferedFindings>(workerUrl, file).catch(() => NOT_CHECKED);
    list.append(toItem(file.name, findings));
    if (findings.length === 0) addName(host, file.name);
  }
}

function toItem(name: string, findings: OfferedFindings): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('strong');
  title.textContent = name;
  title.className = 'break-words';
  const words =
    findings.length === 0
      ? ' can be taken.'
      : ` cannot be taken. ${findings.map(({ found, mend }) => `${found} ${mend}`).join(' ')}`;
  if (findings.length > 0) item.className = 'border-error border-l-4 pl-3';
  item.append(title, words);
  return item;
}

function addName(host: HTMLElement, name: string): void {
  const box = host.querySelector<HTMLTextAreaElement>('#answer-files');
  if (!box) return;
  const names = box.value.split('\n').map((line) => line.trim());
  if (names.includes(name)) return;
  box.value = [...names.filter((line) => line !== ''), name].join('\n');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
